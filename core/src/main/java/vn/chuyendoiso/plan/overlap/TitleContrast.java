package vn.chuyendoiso.plan.overlap;

/**
 * What two titles both say, and say differently, so that they are about two works though most of
 * their words are the same.
 *
 * <p>Example: "Tập huấn kỹ năng số cho nông dân" and "Tập huấn kỹ năng số cho giáo viên" differ in
 * the {@link #AUDIENCE}. What only one of the two says is no contrast: it is narrower. Years,
 * numbers and places contrast if each title has one that the other has not; all else if they share
 * none.
 */
public enum TitleContrast {
  /** For which year or years: "năm 2025" and "năm 2026". */
  YEAR(0.5, true),
  /** Another number: of an instrument, a scheme, a share. */
  NUMBER(0.5, true),
  /** Another province, commune or ward. */
  PLACE(0.5, true),
  /** Another field: health and education. */
  FIELD(0.65, false),
  /** For other people: farmers and teachers. */
  AUDIENCE(0.7, false),
  /** At another level: the province and the commune. */
  LEVEL(0.6, false),
  /** Something else is done: a database is built, or it is used. */
  ACTION(0.7, false);

  private final double factor;
  private final boolean each;

  TitleContrast(double factor, boolean each) {
    this.factor = factor;
    this.each = each;
  }

  /** Whether every single thing that is said counts, and not only whether any is shared. */
  boolean isOfEach() {
    return each;
  }

  /** By what the score is multiplied. */
  double factor() {
    return factor;
  }
}
