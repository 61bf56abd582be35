package vn.chuyendoiso.plan.generators;

import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.document.Portfolio;
import vn.chuyendoiso.plan.finding.JsonPointer;

/**
 * What was broken.
 *
 * @param intact the document before
 * @param document the document after
 * @param pointer where that is found
 * @param beside the other documents that must be known
 */
record Break(Document intact, Document document, JsonPointer pointer, Portfolio beside) {

  static Break of(Document intact, Document document, String pointer) {
    return new Break(intact, document, JsonPointer.parse(pointer), Portfolio.of());
  }

  Break beside(Document other) {
    return new Break(intact, document, pointer, Portfolio.of(other));
  }
}
