package vn.chuyendoiso.plan.serialization;

import java.util.Locale;
import vn.chuyendoiso.plan.finding.Severity;

/** What can be wrong with bytes that should be a document. The ids are part of the API. */
enum ReadProblem {
  INPUT_EMPTY,
  INPUT_TOO_LARGE,
  INPUT_OTHER_FORMAT,
  ENCODING_UTF16,
  ENCODING_INVALID_UTF8,
  ENCODING_BOM(Severity.INFO),
  JSON_SYNTAX,
  JSON_TRUNCATED,
  JSON_TRAILING,
  JSON_TOO_DEEP,
  JSON_TEXT_TOO_LONG,
  JSON_NUMBER_TOO_LONG,
  JSON_TOO_MANY_MEMBERS,
  JSON_TOO_MANY_ELEMENTS,
  SOURCE_BROKEN,
  ROOT_NOT_OBJECT,
  DOCUMENT_TYPE_MISSING,
  DOCUMENT_TYPE_UNKNOWN,
  DOCUMENT_TYPE_OTHER,
  FORMAT_VERSION_UNKNOWN,
  FORMAT_VERSION_NEWER(Severity.WARNING),
  FORMAT_VERSION_OLDER(Severity.INFO),
  MEMBER_UNKNOWN(Severity.WARNING),
  MEMBER_MISSPELT(Severity.WARNING),
  MEMBER_MISSING,
  MEMBER_DUPLICATE,
  MEMBER_NULL,
  MEMBER_NOT_OF_FORM,
  ELEMENT_NULL,
  TYPE_WRONG,
  CODE_UNKNOWN,
  DATE_INVALID,
  ID_INVALID,
  NUMBER_OUT_OF_RANGE,
  TEXT_BLANK,
  TEXT_BROKEN,
  TEXT_DIRECTION(Severity.WARNING),
  TEXT_UNASSIGNED(Severity.WARNING),
  TEXT_LEGACY(Severity.WARNING),
  TEXT_NORMALISED(Severity.INFO),
  /** An error if one of those that are not listed is. */
  FINDINGS_CAPPED(Severity.WARNING);

  private final Severity severity;

  ReadProblem() {
    this(Severity.ERROR);
  }

  ReadProblem(Severity severity) {
    this.severity = severity;
  }

  String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  Severity severity() {
    return severity;
  }
}
