package vn.chuyendoiso.plan.rules.waiver;

import java.util.Locale;
import vn.chuyendoiso.plan.finding.Severity;

/**
 * What can be wrong with a file of waivers. The ids are those of documents where both have them.
 */
enum WaiverProblem {
  INPUT_EMPTY,
  INPUT_TOO_LARGE,
  ENCODING_UTF16,
  ENCODING_INVALID_UTF8,
  ENCODING_BOM(Severity.INFO),
  JSON_SYNTAX,
  JSON_TRUNCATED,
  JSON_TRAILING,
  JSON_TOO_DEEP,
  JSON_TEXT_TOO_LONG,
  ROOT_NOT_OBJECT,
  FORMAT_VERSION_UNKNOWN,
  FORMAT_VERSION_NEWER(Severity.WARNING),
  MEMBER_UNKNOWN(Severity.WARNING),
  MEMBER_MISSING,
  MEMBER_DUPLICATE,
  MEMBER_NULL,
  TYPE_WRONG,
  DATE_INVALID,
  TEXT_BLANK,
  TEXT_BROKEN,
  POINTER_PATTERN_INVALID,
  /** An error if one of those that are not listed is. */
  FINDINGS_CAPPED(Severity.WARNING);

  private final Severity severity;

  WaiverProblem() {
    this(Severity.ERROR);
  }

  WaiverProblem(Severity severity) {
    this.severity = severity;
  }

  String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  Severity severity() {
    return severity;
  }
}
