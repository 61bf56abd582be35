package vn.chuyendoiso.plan.serialization;

import java.util.List;

/** What may stand on the wire for a value: what a schema and a page of the format say of it. */
sealed interface ValueKind {

  /**
   * Any text.
   *
   * @param mayBeBlank whether it may be empty or made of spaces
   */
  record Text(boolean mayBeBlank) implements ValueKind {}

  /** A text that names a part of the document or of a registry. */
  record Identifier() implements ValueKind {}

  /** A number with or without decimals. */
  record Decimal() implements ValueKind {}

  /**
   * A number without decimals.
   *
   * @param min the least
   * @param max the greatest
   */
  record WholeNumber(int min, int max) implements ValueKind {}

  /**
   * One of several fixed texts.
   *
   * @param codes the texts
   */
  record Code(List<String> codes) implements ValueKind {}

  /**
   * The version of the format.
   *
   * @param current the one that is written
   */
  record FormatVersion(String current) implements ValueKind {}

  /** A part of the calendar, as text, of the years 0001 to 9999. */
  enum Calendar implements ValueKind {
    /** A day, such as 2025-06-30. */
    DATE,
    /** A month, such as 2025-06. */
    MONTH,
    /** A day of any year, such as --06-15. */
    MONTH_DAY,
    /** An hour and minute, such as 17:00. */
    TIME
  }

  /**
   * A list.
   *
   * @param element what its elements are
   */
  record ListOf(WireType<?> element) implements ValueKind {}

  /**
   * An object with the members of one shape.
   *
   * @param shape the shape
   */
  record ObjectOf(Shape<?, ?> shape) implements ValueKind {}

  /**
   * An object of one of several forms.
   *
   * @param family the forms
   */
  record FormOf(Family<?> family) implements ValueKind {}
}
