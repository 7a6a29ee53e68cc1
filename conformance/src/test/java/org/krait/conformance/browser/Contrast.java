package org.krait.conformance.browser;

/** Measures how well a page can be read. */
final class Contrast {
  /**
   * The texts whose contrast with what is behind them is below 4.5 to 1, as WCAG 2 computes it.
   * Colours are resolved by drawing them.
   */
  static final String TOO_FAINT =
      """
      (() => {
        const pen = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
        const rgb = (colour) => {
          pen.clearRect(0, 0, 1, 1);
          pen.fillStyle = colour;
          pen.fillRect(0, 0, 1, 1);
          return [...pen.getImageData(0, 0, 1, 1).data];
        };
        const light = (colour) => {
          const [r, g, b] = colour.map((v) => v / 255)
            .map((v) => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
          return 0.2126 * r + 0.7152 * g + 0.0722 * b;
        };
        const behind = (node) => {
          for (let each = node; each; each = each.parentElement) {
            const colour = rgb(getComputedStyle(each).backgroundColor);
            if (colour[3] === 255) return colour;
          }
          return [255, 255, 255, 255];
        };
        const faint = new Set();
        for (const node of document.querySelectorAll('body *')) {
          const own = [...node.childNodes].some((n) => n.nodeType === 3 && n.textContent.trim());
          if (!own || !node.checkVisibility() || node.closest('svg, script, style, noscript')) continue;
          const [a, b] = [light(rgb(getComputedStyle(node).color)), light(behind(node))];
          const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
          if (ratio < 4.5) faint.add(node.tagName + '.' + node.className + ' ' + ratio.toFixed(2));
        }
        return [...faint].join('; ');
      })()
      """;

  private Contrast() {}
}
