package vn.chuyendoiso.plan.rules;

import vn.chuyendoiso.plan.document.Document;

/** For every rule, a document that keeps it, of the kind of one that breaks it. */
final class KeepingDocuments {

  private KeepingDocuments() {}

  static Document of(String rule, Document violating) {
    return switch (violating.type()) {
      case TRANSFORMATION_PLAN -> Documents.wholePlan();
      default -> throw new IllegalArgumentException("no document that keeps " + rule);
    };
  }
}
