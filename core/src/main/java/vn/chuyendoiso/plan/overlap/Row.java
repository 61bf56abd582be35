package vn.chuyendoiso.plan.overlap;

import java.util.Optional;
import vn.chuyendoiso.plan.law.Citation;
import vn.chuyendoiso.plan.law.InstrumentRef;
import vn.chuyendoiso.plan.task.Task;
import vn.chuyendoiso.plan.task.TaskNode;

/**
 * A task while it is compared.
 *
 * @param source its document
 * @param place where it stands
 * @param origin the instrument that it, or the nearest row above it that says so, was taken from
 * @param wording which of the wordings its title is
 * @param number its place among all rows of the document, those below a row behind it
 * @param last the place of the last row below it; its own if there is none
 */
record Row(
    Source source,
    TaskPlace place,
    Optional<InstrumentRef> origin,
    int wording,
    int number,
    int last) {

  static Row of(Source source, TaskNode node, int wording, int number) {
    Task task = node.task();
    TaskPlace place =
        new TaskPlace(
            source.index(),
            source.number(),
            source.title(),
            source.issuer(),
            task.getId(),
            task.getCode(),
            task.getTitle(),
            node.pointer());
    return new Row(source, place, origin(node), wording, number, number + below(task));
  }

  private static int below(Task task) {
    int rows = task.getChildren().size();
    for (Task child : task.getChildren()) {
      rows += below(child);
    }
    return rows;
  }

  private static Optional<InstrumentRef> origin(TaskNode node) {
    return node.task()
        .getOrigin()
        .flatMap(Citation::getInstrument)
        .or(() -> node.parent().flatMap(Row::origin));
  }

  boolean cites(Row other) {
    return origin.filter(other.source::isMeantBy).isPresent();
  }

  /** Whether one of two rows of a document stands below the other. */
  boolean isInBranchOf(Row other) {
    return (number > other.number && number <= other.last)
        || (other.number > number && other.number <= last);
  }
}
