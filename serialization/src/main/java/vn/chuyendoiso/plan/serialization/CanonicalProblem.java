package vn.chuyendoiso.plan.serialization;

import java.util.Locale;

/** Why a document has no canonical form. The ids are part of the API. */
enum CanonicalProblem {
  CANONICAL_NUMBER,
  CANONICAL_SYNTAX;

  String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
