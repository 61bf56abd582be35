package vn.chuyendoiso.plan.rollup;

import java.util.List;
import java.util.Optional;
import vn.chuyendoiso.plan.organization.Actor;
import vn.chuyendoiso.plan.progress.Opinion;

/**
 * An opinion as a report gives it, packed. Opinions are few, so their words are kept whole.
 *
 * @param index its place in the document
 * @param aspect what it is about
 * @param plan the plan that it speaks of
 * @param planNumber the number of that plan as printed
 * @param targets the keys of the targets
 * @param tasks the keys of the tasks
 * @param author whose opinion it is, as printed
 * @param text the words
 */
record GivenOpinion(
    int index,
    Optional<Opinion.Aspect> aspect,
    Optional<PlanKey> plan,
    Optional<String> planNumber,
    List<String> targets,
    List<String> tasks,
    Optional<String> author,
    String text) {

  static GivenOpinion of(int index, Opinion opinion, Optional<PlanKey> plan) {
    return new GivenOpinion(
        index,
        opinion.getAspect(),
        plan,
        opinion.getPlan().flatMap(p -> p.getNumber()).map(Object::toString),
        opinion.getTargets().stream().map(Object::toString).toList(),
        opinion.getTasks().stream().map(Object::toString).toList(),
        opinion.getAuthor().map(Actor::getName),
        opinion.getText());
  }

  static GivenOpinion read(PackedIn in) {
    return new GivenOpinion(
        in.count(),
        in.constantIfAny(Opinion.Aspect.class),
        in.flag() ? Optional.of(PlanKey.read(in)) : Optional.empty(),
        in.textIfAny(),
        in.texts(),
        in.texts(),
        in.textIfAny(),
        in.text());
  }

  void write(PackedOut out) {
    out.number(index);
    out.constantIfAny(aspect);
    out.flag(plan.isPresent());
    plan.ifPresent(p -> p.write(out));
    out.textIfAny(planNumber);
    out.texts(targets);
    out.texts(tasks);
    out.textIfAny(author);
    out.text(text);
  }
}
