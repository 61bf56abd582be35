package vn.chuyendoiso.plan.rules.jakarta;

import jakarta.validation.groups.Default;

/**
 * The groups of constraints for the stages that a document goes through.
 *
 * <p>Example: the button "Lưu dự thảo" of a form validates {@link Draft}, the button "Trình duyệt"
 * validates {@link Submission}. A rule that misses what a draft may still lack finds a WARNING in
 * the one and an ERROR in the other. To all other rules the stages are the same.
 *
 * <p>Each group extends {@link Default}: the constraints that the model declares itself, such as a
 * title that is not blank, are checked at every stage. Names only, so thread-safe.
 */
public sealed interface StageGroup extends Default {

  /** Dự thảo: what is unfinished is no error. */
  non-sealed interface Draft extends StageGroup {}

  /** Trình duyệt: the document has to be complete. */
  non-sealed interface Submission extends StageGroup {}

  /** Ban hành: the document has to be complete. */
  non-sealed interface Issue extends StageGroup {}

  /** Báo cáo thực hiện: the document has to be complete. */
  non-sealed interface Reporting extends StageGroup {}
}
