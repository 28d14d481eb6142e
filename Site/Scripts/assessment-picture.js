"use strict";

/**
 * Draws the answers to a self-assessment. Each function returns an `<svg>`, in a wide layout or in one for a narrow page; its text is
 * text, and nothing is said by color alone.
 *
 *     picture.grid({ levels, rows, isNarrow })       // a heat grid: rows of elements, a cell for each level
 *     picture.scales({ points, rows, isNarrow })     // a scale for each statement, with a mark at the answer
 */
TrainingToolkit.assessmentPicture = (() => {
  const WIDE = 760;
  const NARROW = 340;

  const node = (name, attributes = {}, text = "") => {
    const element = document.createElementNS("http://www.w3.org/2000/svg", name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    if (text) element.textContent = text;
    return element;
  };

  const canvas = (width, height, kind) => node("svg", { viewBox: `-1 -1 ${width + 2} ${height + 2}`, class: `drawing drawing--${kind}`, role: "img" });

  /** Words in lines of at most `most` letters, or one long word. */
  const lines = (words, most) =>
    words.split(" ").reduce(
      (all, word) => {
        const last = all.at(-1);
        if (last === "") all[all.length - 1] = word;
        else if (last.length + word.length < most) all[all.length - 1] = `${last} ${word}`;
        else all.push(word);
        return all;
      },
      [""],
    );

  /** Lines of text, the first with its middle at `y`. */
  const text = (words, { x, y, kind, anchor = "start", height = 19 }) => {
    const element = node("text", { x, y, class: `drawing__${kind}`, "text-anchor": anchor });
    for (const [index, line] of words.entries()) element.append(node("tspan", { x, y: y + index * height, dy: "0.35em" }, line));
    return element;
  };

  const percent = (share) => `${Math.round(share * 100)}%`;

  /** How dark a cell is, in five steps. */
  const heat = (share) => (share === null ? "none" : share === 0 ? 0 : share < 0.4 ? 1 : share < 0.75 ? 2 : share < 1 ? 3 : 4);

  const cell = (value, { x, y, width, height }) => {
    const group = node("g", { class: `heat heat--${heat(value.share)}` });
    const middle = x + width / 2;
    group.append(node("rect", { x, y, width, height, class: "heat__cell" }));
    const now = value.share === null ? "–" : percent(value.share);
    group.append(text([now], { x: middle, y: y + (value.note ? 15 : height / 2 - 3), kind: "value", anchor: "middle" }));
    if (value.note) group.append(text([value.note], { x: middle, y: y + 34, kind: "note", anchor: "middle" }));
    group.append(node("rect", { x: x + 8, y: y + height - 8, width: width - 16, height: 3, class: "heat__track" }));
    if (value.share) group.append(node("rect", { x: x + 8, y: y + height - 8, width: (width - 16) * value.share, height: 3, class: "heat__bar" }));
    if (value.before) {
      const mark = x + 8 + (width - 16) * value.before;
      group.append(node("path", { d: `M${mark - 4} ${y + height - 15}h8l-4 5z`, class: "heat__before" }));
    }
    return group;
  };

  const grid = ({ levels, rows, isNarrow }) => {
    const width = isNarrow ? NARROW : WIDE;
    const left = isNarrow ? 0 : 292;
    const cellWidth = (width - left + 4) / levels.length;
    const has = (name) => rows.some(({ cells }) => cells.some((cell) => cell[name]));
    const cellHeight = has("before") ? 64 : has("note") ? 56 : 44;
    const label = (row) => lines(row.title, isNarrow ? 42 : 34);
    const heads = levels.map((level) => lines(level, isNarrow ? 13 : 20));
    const top = 12 + 18 * Math.max(...heads.map((head) => head.length));
    const steps = rows.map((row) => cellHeight + 4 + (isNarrow ? 12 + 19 * label(row).length : 0));
    const svg = canvas(width, top + steps.reduce((sum, step) => sum + step, 0), "grid");
    for (const [column, head] of heads.entries()) {
      const x = left + column * cellWidth + (cellWidth - 4) / 2;
      svg.append(text(head, { x, y: top - 8 - 18 * head.length + 6, kind: "head", anchor: "middle", height: 18 }));
    }
    let y = top;
    for (const [index, row] of rows.entries()) {
      const words = label(row);
      const cellTop = isNarrow ? y + 10 + 19 * words.length : y;
      const middle = isNarrow ? y + 14 : y + cellHeight / 2 - (words.length - 1) * 9.5;
      svg.append(text(words, { x: 0, y: middle, kind: "label" }));
      for (const [column, value] of row.cells.entries()) {
        svg.append(cell(value, { x: left + column * cellWidth, y: cellTop, width: cellWidth - 4, height: cellHeight }));
      }
      y += steps[index];
    }
    return svg;
  };

  const scales = ({ points, rows, isNarrow }) => {
    const width = isNarrow ? NARROW : WIDE;
    const column = width / points.length;
    const place = (point) => column * (point + 0.5);
    const heads = points.map((point) => lines(point, isNarrow ? 9 : 18));
    const top = 14 + 16 * Math.max(...heads.map((head) => head.length));
    const words = rows.map((row) => lines(row.title, isNarrow ? 42 : 98));
    const svg = canvas(width, top + words.reduce((sum, { length }) => sum + 60 + 19 * length, 0), "scales");
    for (const [index, head] of heads.entries()) {
      svg.append(text(head, { x: place(index), y: 10, kind: "head", anchor: "middle", height: 16 }));
    }
    let y = top;
    for (const [index, row] of rows.entries()) {
      svg.append(text(words[index], { x: 0, y: y + 16, kind: "label" }));
      const line = y + 30 + 19 * words[index].length;
      svg.append(node("path", { d: `M${place(0)} ${line}H${place(points.length - 1)}`, class: "scale__line" }));
      for (const point of points.keys()) svg.append(node("path", { d: `M${place(point)} ${line - 6}v12`, class: "scale__line" }));
      const { point, before } = row;
      const isMoved = Number.isInteger(before) && Number.isInteger(point) && before !== point;
      if (isMoved) svg.append(node("path", { d: `M${place(before)} ${line}H${place(point)}`, class: "scale__move" }));
      if (Number.isInteger(before)) svg.append(node("circle", { cx: place(before), cy: line, r: 12, class: "scale__before" }));
      if (Number.isInteger(point)) svg.append(node("circle", { cx: place(point), cy: line, r: 8, class: "scale__now" }));
      y += 60 + 19 * words[index].length;
    }
    return svg;
  };

  return { grid, scales, percent };
})();
