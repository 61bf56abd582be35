package vn.chuyendoiso.plan.overlap;

import java.util.Objects;
import java.util.Optional;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.law.DocumentNumber;
import vn.chuyendoiso.plan.task.TaskId;

/**
 * A task where it stands, among the documents that were searched.
 *
 * <p>Example: task {@code nv-99}, "Lập, thực hiện Đề án chuyển đổi số ngành Văn hóa", of 03/NQ-CP,
 * issued by Chính phủ, at {@code /tasks/98}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param document which of the documents, from 0, in the order in which they were added
 * @param number the number of the document; absent until issued
 * @param documentTitle the title of the document
 * @param issuer the body that issues the document, as printed; absent if not stated
 * @param task the key of the task in the document
 * @param code the code of the task as printed; absent if not printed
 * @param title the title of the task as printed
 * @param pointer where the task stands in the document
 */
public record TaskPlace(
    int document,
    Optional<DocumentNumber> number,
    String documentTitle,
    Optional<String> issuer,
    TaskId task,
    Optional<String> code,
    String title,
    JsonPointer pointer) {

  /**
   * Checks the parts.
   *
   * @param document which of the documents, from 0, in the order in which they were added
   * @param number the number of the document; absent until issued
   * @param documentTitle the title of the document
   * @param issuer the body that issues the document, as printed; absent if not stated
   * @param task the key of the task in the document
   * @param code the code of the task as printed; absent if not printed
   * @param title the title of the task as printed
   * @param pointer where the task stands in the document
   */
  public TaskPlace {
    Objects.requireNonNull(number, "number");
    Objects.requireNonNull(documentTitle, "documentTitle");
    Objects.requireNonNull(issuer, "issuer");
    Objects.requireNonNull(task, "task");
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(pointer, "pointer");
  }
}
