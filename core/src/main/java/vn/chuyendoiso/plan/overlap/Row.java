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
 */
record Row(Source source, TaskPlace place, Optional<InstrumentRef> origin, int wording) {

  static Row of(Source source, TaskNode node, int wording) {
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
    return new Row(source, place, origin(node), wording);
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
    String one = place.pointer().toString();
    String two = other.place.pointer().toString();
    return one.startsWith(two + '/') || two.startsWith(one + '/');
  }
}
