package vn.chuyendoiso.plan.rollup;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.chuyendoiso.plan.progress.Opinion;

/**
 * An opinion with the rows of which it speaks.
 *
 * <p>Example: the ministry finds that task {@code nv-7} of Đắk Nông's scheme repeats one of the
 * national programme: aspect consistency, the scheme, that task.
 *
 * <p>Immutable and thread-safe. Source: Directive 34/CT-TTg, clause CT34-T7.
 *
 * @param source where it stands
 * @param aspect what it is about; empty if not stated
 * @param plan the document of which it speaks; empty if it speaks of all, or of one that was not
 *     rolled up
 * @param planNumber the number of that document as printed; empty if not printed
 * @param targets the keys of the targets of which it speaks
 * @param tasks the keys of the tasks
 * @param unknownTargets those of the targets that the plan does not have
 * @param author whose opinion it is; empty if the issuer's
 * @param text the words
 */
public record PlacedOpinion(
    Source source,
    Optional<Opinion.Aspect> aspect,
    Optional<SourceDocument> plan,
    Optional<String> planNumber,
    List<String> targets,
    List<String> tasks,
    List<String> unknownTargets,
    Optional<String> author,
    String text) {

  /**
   * Copies the parts.
   *
   * @param source where it stands
   * @param aspect what it is about
   * @param plan the document of which it speaks
   * @param planNumber its number as printed
   * @param targets the keys of the targets
   * @param tasks the keys of the tasks
   * @param unknownTargets those of the targets that the plan does not have
   * @param author whose opinion it is
   * @param text the words
   */
  public PlacedOpinion {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(aspect, "aspect");
    Objects.requireNonNull(plan, "plan");
    Objects.requireNonNull(planNumber, "planNumber");
    Objects.requireNonNull(author, "author");
    Objects.requireNonNull(text, "text");
    targets = List.copyOf(targets);
    tasks = List.copyOf(tasks);
    unknownTargets = List.copyOf(unknownTargets);
  }
}
