extension PageScript {
  /// What the other parts share.
  static let setUp = #"""

    (() => {
      "use strict";
      const root = document.documentElement;
      const find = (id) => document.getElementById(id);
      root.classList.add("js");
      const events = Array.from(document.querySelectorAll(".event"));
      const periods = Array.from(document.querySelectorAll(".period"));
      const marks = new Map();
      for (const link of document.querySelectorAll(".chart a")) {
        marks.set(link.getAttribute("href").slice(1), link);
      }

    """#

  /// Search and filters; what is chosen stands in the address, so that it can be sent.
  static let filters = #"""
      const fields = { q: find("q"), a: find("f-a"), s: find("f-s"), t: find("f-t") };
      const onlyDisputed = find("f-d");
      find("filters").hidden = false;
      let texts = null;
      const fold = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
      const has = (list, item) => (" " + list + " ").includes(" " + item + " ");

      function apply() {
        const words = fold(fields.q.value).split(/\s+/).filter(Boolean);
        if (words.length && !texts) texts = events.map((entry) => fold(entry.textContent));
        let shown = 0;
        events.forEach((entry, number) => {
          const data = entry.dataset;
          const keep =
            (!fields.a.value || has(data.a, fields.a.value)) &&
            (!fields.s.value || has(data.s, fields.s.value)) &&
            (!fields.t.value || data.t === fields.t.value) &&
            (!onlyDisputed.checked || "d" in data) &&
            words.every((word) => texts[number].includes(word));
          if (entry.hidden === keep) entry.hidden = !keep;
          const mark = marks.get(entry.id);
          if (mark) mark.classList.toggle("off", !keep);
          if (keep) shown += 1;
        });
        let open = null;
        for (const row of find("events").children) {
          if (row.classList.contains("period")) { row.hidden = true; open = row; }
          else if (!row.hidden && open) { open.hidden = false; open = null; }
        }
        find("none").hidden = shown > 0 || !events.length;
        find("shown").textContent = shown === events.length ? "" : shown + " of " + events.length;
      }

      function remember() {
        const chosen = new URLSearchParams();
        for (const [name, field] of Object.entries(fields)) if (field.value) chosen.set(name, field.value);
        if (onlyDisputed.checked) chosen.set("d", "1");
        const text = chosen.toString();
        try { history.replaceState(null, "", text ? "#?" + text : "#"); } catch { /* not allowed here */ }
      }

      function recall() {
        if (!location.hash.startsWith("#?")) return false;
        const chosen = new URLSearchParams(location.hash.slice(2));
        for (const [name, field] of Object.entries(fields)) field.value = chosen.get(name) || "";
        onlyDisputed.checked = chosen.has("d");
        apply();
        return true;
      }

      function reset() {
        for (const field of Object.values(fields)) field.value = "";
        onlyDisputed.checked = false;
        apply();
        remember();
      }

      let timer = 0;
      fields.q.addEventListener("input", () => {
        clearTimeout(timer);
        timer = setTimeout(() => { apply(); remember(); }, events.length > 2000 ? 150 : 0);
      });
      find("filters").addEventListener("change", () => { apply(); remember(); });
      find("filters").addEventListener("submit", (event) => event.preventDefault());

    """#
}
