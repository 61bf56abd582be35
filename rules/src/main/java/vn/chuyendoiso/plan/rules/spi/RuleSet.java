package vn.chuyendoiso.plan.rules.spi;

import java.util.List;
import vn.chuyendoiso.plan.finding.Messages;
import vn.chuyendoiso.plan.law.Clause;

/**
 * Rules that somebody adds to those of the library: what one province asks of its plans, or what a
 * vendor's portal asks.
 *
 * <p>Example: the rule set {@code lam-son} of a province asks for a department as the lead of every
 * task. Its rule {@code task-lead-not-department} has the id {@code
 * lam-son:task-lead-not-department} in reports, so that it can never be taken for another's.
 *
 * <p>Added by hand with {@link vn.chuyendoiso.plan.rules.RuleCatalogue#with}, or found as a service
 * by {@link vn.chuyendoiso.plan.rules.RuleCatalogue#installed}: in {@code META-INF/services} on the
 * class path, by {@code provides} on the module path. Implementations must be immutable and give
 * the same answers each time, to any thread.
 */
public interface RuleSet {

  /**
   * {@return the namespace, such as {@code lam-son}: a small ASCII letter, then ASCII letters,
   * digits and hyphens; no two rule sets of a catalogue may have the same}
   */
  String namespace();

  /** {@return the name for people, such as "Quy định của tỉnh Lam Sơn"} */
  String name();

  /** {@return the version, raised whenever a rule comes or judges differently} */
  String version();

  /** {@return the rules, each once, in the order of reports} */
  List<RuleDeclaration> rules();

  /**
   * {@return the clauses of instruments that the library does not have; none of them may have the
   * id of another clause}
   */
  default List<Clause> clauses() {
    return List.of();
  }

  /**
   * {@return the sentences in Vietnamese and English; for each rule those of its name, of its name
   * with {@code .title} and of its name with {@code .advice}}
   *
   * <p>The sentence of the name says what was found; with {@code .form.} and a word it may have
   * other forms, which are told apart by their arguments. Title and advice have no arguments. Words
   * that depend on the language stand under {@code term.}.
   */
  Messages messages();
}
