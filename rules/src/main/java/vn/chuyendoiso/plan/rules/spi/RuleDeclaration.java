package vn.chuyendoiso.plan.rules.spi;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import vn.chuyendoiso.plan.document.DocumentType;
import vn.chuyendoiso.plan.finding.Severity;

/**
 * An added rule, with what is known of it without running it.
 *
 * <p>Example: {@code RuleDeclaration.of("task-lead-not-department", Severity.ERROR,
 * this::leads).withClauses("LS-12-4")}. By default it judges plans, schemes and programmes, stands
 * on no clause, and speaks of what a draft has to have too.
 *
 * <p>The catalogue checks it when its rule set is added. Immutable and thread-safe if its check is.
 *
 * @param name the name in kebab case, beginning with the thing that is judged; the id is the
 *     namespace of the rule set, a colon and this
 * @param severity the gravest severity of its findings; less where no clause binds the issuer
 * @param clauses the ids of the clauses that it checks, of its own rule set or of the library
 * @param documents the kinds of documents that it judges
 * @param completeness true if it misses something that a draft may still lack
 * @param check the demand, as code
 */
public record RuleDeclaration(
    String name,
    Severity severity,
    List<String> clauses,
    Set<DocumentType> documents,
    boolean completeness,
    Check check) {

  /**
   * Copies the parts.
   *
   * @param name the name in kebab case
   * @param severity the gravest severity of its findings
   * @param clauses the ids of the clauses that it checks
   * @param documents the kinds of documents that it judges
   * @param completeness true if it misses something that a draft may still lack
   * @param check the demand, as code
   */
  public RuleDeclaration {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(severity, "severity");
    clauses = List.copyOf(clauses);
    documents = Set.copyOf(documents);
    Objects.requireNonNull(check, "check");
  }

  /**
   * Declares a rule on plans, schemes and programmes that stands on no clause.
   *
   * @param name the name in kebab case
   * @param severity the gravest severity of its findings
   * @param check the demand, as code
   * @return the declaration
   */
  public static RuleDeclaration of(String name, Severity severity, Check check) {
    Set<DocumentType> documents =
        Set.of(
            DocumentType.TRANSFORMATION_PLAN,
            DocumentType.BREAKTHROUGH_SCHEME,
            DocumentType.ACTION_PROGRAMME);
    return new RuleDeclaration(name, severity, List.of(), documents, false, check);
  }

  /**
   * Returns the same rule on clauses.
   *
   * @param ids the ids of the clauses that it checks
   * @return the declaration
   */
  public RuleDeclaration withClauses(String... ids) {
    return new RuleDeclaration(name, severity, List.of(ids), documents, completeness, check);
  }

  /**
   * Returns the same rule for other kinds of documents.
   *
   * @param types the kinds of documents that it judges
   * @return the declaration
   */
  public RuleDeclaration withDocuments(DocumentType... types) {
    return new RuleDeclaration(name, severity, clauses, Set.of(types), completeness, check);
  }

  /**
   * Returns the same rule as one that misses what a draft may still lack: at most a WARNING there.
   *
   * @return the declaration
   */
  public RuleDeclaration ofCompleteness() {
    return new RuleDeclaration(name, severity, clauses, documents, true, check);
  }
}
