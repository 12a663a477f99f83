extension PageScript {
  /// The pane: an article moves into it and back, and passages are picked out in it.
  static let reader = #"""
      const pane = find("reader");
      const body = find("reader-body");
      let home = null;
      let asked = null;
      let key = null;

      function putBack() {
        if (home) home.replaceWith(body.firstElementChild);
        home = null;
      }

      function show(article) {
        if (body.firstElementChild !== article) {
          putBack();
          home = document.createComment("article");
          article.replaceWith(home);
          body.append(article);
          body.scrollTop = 0;
          find("reader-title").textContent = article.querySelector("h3").textContent;
        }
        pane.hidden = false;
        root.classList.add("reading");
      }

      function close() {
        if (pane.hidden) return;
        putBack();
        pane.hidden = true;
        root.classList.remove("reading");
        clear();
        if (asked && asked.isConnected) asked.focus({ preventScroll: true });
      }

      function clear() {
        for (const old of document.querySelectorAll("mark.on, .ev.on")) old.classList.remove("on");
      }

      /// Shows the passage of that key in its article; false where the page has none.
      function open(wanted) {
        const place = find("at-" + wanted);
        if (!place) return false;
        show(place.closest(".source"));
        clear();
        key = wanted;
        let pieces = Array.from(body.querySelectorAll('mark[data-k~="' + wanted + '"]'));
        if (!pieces.length) {
          // So many passages lie over one another that not all are named: the nearest mark then.
          const near = Array.from(body.querySelectorAll("mark"));
          pieces = near.filter((mark) => place.compareDocumentPosition(mark) & 4).slice(0, 1);
        }
        for (const piece of pieces) piece.classList.add("on");
        for (const link of document.querySelectorAll('.ev[data-k="' + wanted + '"]')) link.classList.add("on");
        (pieces[0] || place).scrollIntoView({ block: "center", behavior: "instant" });
        return true;
      }

      /// The passage before or behind the one that is open, in the order of the article.
      function step(by) {
        const places = Array.from(body.querySelectorAll('i[id^="at-e-"], i[id^="at-r-"]'));
        const at = places.findIndex((place) => place.id === "at-" + key);
        const next = places[at < 0 ? 0 : at + by];
        if (next) open(next.id.slice(3));
      }

      for (const box of pane.querySelectorAll("[data-layer]")) {
        box.addEventListener("change", () => pane.classList.toggle(box.dataset.layer, box.checked));
      }

      for (const article of document.querySelectorAll(".source")) {
        if (!article.querySelector(".text")) continue;
        const button = document.createElement("button");
        button.type = "button";
        button.className = "open";
        button.textContent = "Read the article";
        button.addEventListener("click", () => { asked = button; show(article); body.focus(); });
        article.querySelector(".text").before(button);
      }

      document.addEventListener("click", (event) => {
        if (event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey) return;
        const target = event.target instanceof Element ? event.target : event.target.parentElement;
        const link = target.closest("a.ev");
        if (link) {
          asked = link;
          if (open(link.dataset.k)) { event.preventDefault(); body.focus({ preventScroll: true }); }
          return;
        }
        const piece = target.closest(".reader mark[data-k]");
        if (piece) return follow(piece.dataset.k.split(" "));
        const cell = target.closest("a[data-stance]");
        if (cell) { event.preventDefault(); return voice(cell); }
        const action = target.closest("[data-do]");
        if (!action) return;
        ({ close, reset, rows, next: () => step(1), previous: () => step(-1) })[action.dataset.do]();
      });

      /// From a passage to the entry that was read from it; again for the next one over that passage.
      function follow(keys) {
        const next = keys[(keys.indexOf(key) + 1) % keys.length];
        open(next);
        const entry = find(next.split(".")[0]);
        if (entry && entry.classList.contains("event")) choose(entry, false);
      }

      const unfold = document.querySelector(".unfold");
      if (unfold) unfold.hidden = false;

      function rows() {
        document.querySelector(".matrix").classList.add("all");
        unfold.remove();
      }

      function voice(cell) {
        const entry = find(cell.getAttribute("href").slice(1));
        if (!entry) return;
        entry.open = true;
        const all = entry.querySelectorAll(".reactions > li");
        const some = Array.from(all).filter((item) => item.dataset.stance === cell.dataset.stance);
        entry.scrollIntoView({ block: "start" });
        if (some[0]) some[0].querySelector("a.ev, a")?.focus({ preventScroll: true });
      }

    """#
}
