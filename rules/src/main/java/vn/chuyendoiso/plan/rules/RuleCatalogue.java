package vn.chuyendoiso.plan.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import vn.chuyendoiso.plan.finding.Finding;
import vn.chuyendoiso.plan.finding.Messages;
import vn.chuyendoiso.plan.law.Clause;
import vn.chuyendoiso.plan.law.ClauseCatalogue;

/**
 * The rules that come with the library.
 *
 * <p>Example: {@code RuleCatalogue.bundled().find("task-lead-missing")} tells which clauses that
 * rule checks and how grave its findings are at most.
 *
 * <p>The catalogue refuses to load with a rule whose id is not unique, whose clause is unknown or
 * whose message is missing in a language. Immutable and thread-safe; loaded on first use.
 */
public final class RuleCatalogue {

  private static final String VERSION = "0.1.0";
  private static final Pattern KEBAB_CASE = Pattern.compile("[a-z]+(?:-[a-z]+)+");
  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
  private static final List<Locale> LANGUAGES = List.of(VIETNAMESE, Locale.ENGLISH);

  // In the order of reports: the document, then targets, then tasks; what breaks the data first.
  private static final List<PlanRule> RULES =
      List.of(
          new DocumentDuplicateId(),
          new DocumentDanglingReference(),
          new DocumentTextContradictsMeaning(),
          new DocumentTextNotUnderstood(),
          new DocumentGroupWithoutTask(),
          new PlanIssuedLate(),
          new PlanYearWithoutGuidance(),
          new TargetNotMeasurable(),
          new TargetIntervalReversed(),
          new TargetBelowNational(),
          new TaskLeadMissing(),
          new TaskCollectiveLead(),
          new TaskJointLeads(),
          new TaskLeadCeased(),
          new TaskSelfCoordination(),
          new TaskDeliverableMissing(),
          new TaskDeadlineMissing(),
          new TaskDeadlineUnbounded(),
          new TaskWithoutTarget());

  private final List<RegisteredRule> registered;
  private final Map<String, RegisteredRule> byId;
  private final Messages messages;
  private final Map<String, Map<Set<String>, String>> forms;

  /** Resolves and checks the metadata of rules; visible for the tests of those checks. */
  RuleCatalogue(List<PlanRule> rules, Messages messages) {
    List<RegisteredRule> resolved = new ArrayList<>();
    this.byId = new HashMap<>();
    this.messages = messages;
    this.forms = new HashMap<>();
    for (PlanRule rule : rules) {
      RegisteredRule entry = register(rule, messages);
      String id = entry.info().id();
      if (byId.put(id, entry) != null) {
        throw new IllegalStateException("two rules have the id " + id);
      }
      forms.put(id, forms(id, messages));
      resolved.add(entry);
    }
    this.registered = List.copyOf(resolved);
  }

  private static RegisteredRule register(PlanRule rule, Messages messages) {
    Rule metadata = rule.getClass().getAnnotation(Rule.class);
    if (metadata == null) {
      throw new IllegalStateException(rule.getClass().getSimpleName() + " has no metadata");
    }
    String id = metadata.id();
    if (!KEBAB_CASE.matcher(id).matches()) {
      throw new IllegalStateException("the id of a rule is in kebab case: " + id);
    }
    List<Clause> clauses = new ArrayList<>();
    for (String clause : metadata.clauses()) {
      clauses.add(
          ClauseCatalogue.bundled()
              .find(clause)
              .orElseThrow(() -> new IllegalStateException(id + " names no clause: " + clause)));
    }
    for (Locale language : LANGUAGES) {
      if (!messages.keys(language).containsAll(List.of(id, id + ".title", id + ".advice"))) {
        throw new IllegalStateException(id + " has no message in " + language);
      }
    }
    RuleInfo info =
        new RuleInfo(
            id,
            List.of(metadata.clauses()),
            metadata.severity(),
            Set.of(metadata.documents()),
            metadata.completeness(),
            metadata.since(),
            messages.render(id + ".title", Map.of(), VIETNAMESE),
            messages.render(id + ".title", Map.of(), Locale.ENGLISH),
            messages.render(id + ".advice", Map.of(), VIETNAMESE),
            messages.render(id + ".advice", Map.of(), Locale.ENGLISH));
    return new RegisteredRule(rule, info, List.copyOf(clauses));
  }

  // A rule may speak in several forms: of one task, or of all of them at once. The arguments of a
  // finding tell which form is meant.
  private static Map<Set<String>, String> forms(String id, Messages messages) {
    Map<Set<String>, String> keys = new HashMap<>();
    for (String key : messages.keys(VIETNAMESE)) {
      boolean isForm = key.equals(id) || key.startsWith(id + ".form.");
      if (isForm && keys.put(messages.argumentsOf(key, VIETNAMESE), key) != null) {
        throw new IllegalStateException(id + " has two messages with the same arguments");
      }
    }
    return keys;
  }

  /** {@return the catalogue that comes with the library} */
  public static RuleCatalogue bundled() {
    return Bundled.CATALOGUE;
  }

  /** {@return the version, raised whenever a rule comes or judges differently} */
  public String version() {
    return VERSION;
  }

  /** {@return what is known of all rules, in the order of reports} */
  public List<RuleInfo> rules() {
    return registered.stream().map(RegisteredRule::info).toList();
  }

  /**
   * Finds a rule.
   *
   * @param id its id, such as {@code task-lead-missing}
   * @return what is known of it; empty if unknown
   */
  public Optional<RuleInfo> find(String id) {
    return Optional.ofNullable(byId.get(id)).map(RegisteredRule::info);
  }

  /**
   * Tells of every bundled clause which rules judge it, or why none does.
   *
   * @return the clauses, in the order of their catalogue
   */
  public List<ClauseCoverage> coverage() {
    Map<String, UnjudgedClause> unjudged = UnjudgedClause.bundled();
    return ClauseCatalogue.bundled().all().stream()
        .map(
            c ->
                new ClauseCoverage(
                    c,
                    rules().stream().filter(r -> r.clauses().contains(c.getId())).toList(),
                    Optional.ofNullable(unjudged.get(c.getId()))))
        .toList();
  }

  List<RegisteredRule> registered() {
    return registered;
  }

  /** Says what was found, and then what the law asks and what to do. */
  String render(Finding finding, Locale locale) {
    return renderFact(finding, locale) + " " + byId.get(finding.getId()).info().advice(locale);
  }

  String renderFact(Finding finding, Locale locale) {
    Map<Set<String>, String> keys = forms.getOrDefault(finding.getId(), Map.of());
    String key = keys.get(new TreeSet<>(finding.getArguments().keySet()));
    if (key == null) {
      throw new IllegalArgumentException("not a finding of this catalogue: " + finding.getId());
    }
    return messages.render(key, finding.getArguments(), locale);
  }

  static Messages messages() {
    return Messages.read(
        RuleCatalogue.class.getResourceAsStream("messages_vi.properties"),
        RuleCatalogue.class.getResourceAsStream("messages_en.properties"));
  }

  private static final class Bundled {
    static final RuleCatalogue CATALOGUE = new RuleCatalogue(RULES, messages());
  }
}
