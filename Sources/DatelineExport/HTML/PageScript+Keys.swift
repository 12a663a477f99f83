extension PageScript {
  /// Keys, deep links and printing.
  static let keys = #"""
      let current = null;

      function choose(entry, takesFocus) {
        if (current) {
          current.classList.remove("current");
          marks.get(current.id)?.classList.remove("on");
        }
        current = entry;
        entry.classList.add("current");
        marks.get(entry.id)?.classList.add("on");
        entry.scrollIntoView({ block: "nearest", behavior: "instant" });
        if (takesFocus) entry.querySelector("h4").focus({ preventScroll: true });
      }

      function move(by) {
        let at = current ? events.indexOf(current) + by : by > 0 ? 0 : events.length - 1;
        while (events[at] && events[at].hidden) at += by;
        if (events[at]) choose(events[at], true);
      }

      document.addEventListener("keydown", (event) => {
        if (event.metaKey || event.ctrlKey || event.altKey) return;
        const inField = event.target.matches("input, select, textarea");
        if (event.key === "Escape") {
          if (inField && fields.q.value) { fields.q.value = ""; apply(); remember(); }
          else if (inField) event.target.blur();
          else close();
          return;
        }
        if (inField && !(event.target === fields.q && event.key === "ArrowDown")) return;
        const inPane = event.target.closest(".reader, .matrix, .figures, .chart");
        const keys = {
          "/": () => { fields.q.focus(); fields.q.select(); },
          ArrowDown: () => move(1), j: () => move(1), ArrowUp: () => move(-1), k: () => move(-1),
          ArrowRight: () => turn(true), ArrowLeft: () => turn(false), n: () => step(1), p: () => step(-1),
          Enter: () => current?.querySelector("a.ev")?.click(),
        };
        if (!(event.key in keys)) return;
        if (inPane && event.key.startsWith("Arrow")) return;
        if (event.key === "Enter" && !(current && event.target.matches("body, .event h4"))) return;
        if (/^Arrow(Up|Down|Left|Right)$/.test(event.key) && !current && event.target === document.body) {
          const box = find("events").getBoundingClientRect();
          if (box.top > innerHeight || box.bottom < 0) return;
        }
        event.preventDefault();
        keys[event.key]();
      });

      function turn(open) {
        const more = current?.querySelector("details");
        if (more) more.open = open;
      }

      function arrive() {
        if (recall()) return;
        const id = location.hash.slice(1);
        if (id.startsWith("at-")) { follow([id.slice(3)]); return; }
        const entry = id && find(id);
        if (!entry) return;
        if (entry.hidden) reset();
        if (entry.classList.contains("event")) {
          choose(entry, false);
          entry.querySelector("details").open = true;
        } else if (entry.tagName === "DETAILS") {
          entry.open = true;
        }
        // What was never drawn has an estimated height: once more when it is drawn.
        const scroll = () => entry.scrollIntoView({ block: "start", behavior: "instant" });
        scroll();
        requestAnimationFrame(() => requestAnimationFrame(scroll));
      }
      addEventListener("hashchange", arrive);
      arrive();

      const sections = Array.from(document.querySelectorAll("main > section"));
      const watcher = new IntersectionObserver((seen) => {
        for (const { target, isIntersecting } of seen) {
          const link = document.querySelector('.menu a[href="#' + target.id + '"]');
          if (isIntersecting) link?.setAttribute("aria-current", "true");
          else link?.removeAttribute("aria-current");
        }
      }, { rootMargin: "-20% 0px -75% 0px" });
      sections.forEach((section) => watcher.observe(section));

      let folded = [];
      addEventListener("beforeprint", () => {
        close();
        folded = Array.from(document.querySelectorAll("details:not([open])"));
        folded.forEach((details) => { details.open = true; });
      });
      addEventListener("afterprint", () => {
        folded.forEach((details) => { details.open = false; });
        folded = [];
      });
    })();

    """#
}
