package vn.chuyendoiso.plan.rules;

import static java.util.Comparator.naturalOrder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import vn.chuyendoiso.plan.finding.Finding;
import vn.chuyendoiso.plan.finding.Messages;
import vn.chuyendoiso.plan.finding.Term;
import vn.chuyendoiso.plan.law.Clause;
import vn.chuyendoiso.plan.law.ClauseCatalogue;
import vn.chuyendoiso.plan.rules.spi.BrokenRuleSetException;
import vn.chuyendoiso.plan.rules.spi.RuleSet;

/**
 * The rules that come with the library, and those that others add.
 *
 * <p>Example: {@code RuleCatalogue.bundled().find("task-lead-missing")} tells which clauses that
 * rule checks and how grave its findings are at most; {@code RuleCatalogue.bundled().with(ruleSet)}
 * has the rules of a province too.
 *
 * <p>The catalogue refuses to load with a rule whose id is not unique, whose clause is unknown or
 * whose message is missing in a language. Immutable and thread-safe; loaded on first use.
 */
public final class RuleCatalogue {

  private static final String VERSION = "0.1.0";
  private static final Pattern KEBAB_CASE = Pattern.compile("[a-z]+(?:-[a-z]+)+");
  static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
  static final List<Locale> LANGUAGES = List.of(VIETNAMESE, Locale.ENGLISH);

  // What is said where a rule that was added failed.
  private static final String FAILURE = "rule-failed";

  // In the order of reports: the document, its breakthroughs, targets and tasks, and the components
  // of a model; what breaks the data first.
  private static final List<PlanRule> RULES =
      List.of(
          new DocumentConstraintBroken(),
          new DocumentDuplicateId(),
          new DocumentDanglingReference(),
          new DocumentTextContradictsMeaning(),
          new DocumentTextNotUnderstood(),
          new DocumentGroupWithoutTask(),
          new DocumentPeriodReversed(),
          new DocumentTitleContradictsPeriod(),
          new DocumentHeadMissing(),
          new DocumentBasisExpired(),
          new DocumentApprovalsOutOfOrder(),
          new DocumentFundingSum(),
          new DocumentInformationUnprotected(),
          new DocumentBreakthroughsMany(),
          new PlanIssuedLate(),
          new PlanYearWithoutGuidance(),
          new PlanForResolutionLate(),
          new PlanDirectionUncited(),
          new PlanEvaluationMissing(),
          new PlanArchitectureMissing(),
          new PlanArchitectureOutdated(),
          new PlanNationalTargetMissing(),
          new PlanNoticeTargetMissing(),
          new PlanBeneficiaryTargetMissing(),
          new PlanThemeMissing(),
          new PlanDecentralisationMissing(),
          new PlanPersonalServiceMissing(),
          new PlanSimplificationMissing(),
          new SchemeWithoutBreakthrough(),
          new SchemeConnectionMissing(),
          new SchemeDueLate(),
          new SchemeStrategyUncited(),
          new SchemeFeasibilityUnargued(),
          new SchemeInstitutionalChange(),
          new SchemeContinuationUnargued(),
          new SchemeSecurityMissing(),
          new SchemeFundingUnstated(),
          new SchemeFundingUnreported(),
          new BreakthroughImpactUnstated(),
          new BreakthroughPillarUnstated(),
          new BreakthroughWithoutCitizens(),
          new BreakthroughBenefitUnmeasured(),
          new BreakthroughOwnWorkUnstated(),
          new AssetQualityMissing(),
          new AssetSharingMissing(),
          new ReportWithoutPlan(),
          new ReportSubmittedLate(),
          new ReportDelayUnexplained(),
          new EvaluationTallyInconsistent(),
          new EvaluationResultRepeated(),
          new EvaluationResultUnknown(),
          new EvaluationResultMissing(),
          new EvaluationValueUnsourced(),
          new EvaluationUnitDiffers(),
          new EvaluationDemandDiffers(),
          new EvaluationDoneBelowTarget(),
          new TargetNotMeasurable(),
          new TargetIntervalReversed(),
          new TargetValueImpossible(),
          new TargetValuesContradict(),
          new TargetSeriesBackwards(),
          new TargetBelowNational(),
          new TargetMeasuredOffline(),
          new TargetBelowBaseline(),
          new TargetAlreadyReached(),
          new TargetJumpDisproportionate(),
          new TargetBaselineUnsourced(),
          new TargetDueOutsidePeriod(),
          new TargetGrowthAdopted(),
          new TargetWithoutDerivation(),
          new TargetWithoutTask(),
          new TaskLeadMissing(),
          new TaskCollectiveLead(),
          new TaskJointLeads(),
          new TaskLeadCeased(),
          new TaskSelfCoordination(),
          new TaskDeliverableMissing(),
          new TaskDeadlineMissing(),
          new TaskDeadlineUnbounded(),
          new TaskSchemeUndated(),
          new TaskDueOutsidePeriod(),
          new TaskOutlivesParent(),
          new TaskBeforePrerequisite(),
          new TaskAfterItsTarget(),
          new TaskFundingMissing(),
          new TaskWithoutTarget(),
          new TaskLevelUnclear(),
          new TaskDuplicateTitle(),
          new TaskNearDuplicate(),
          new ComponentLeadMissing(),
          new ComponentLeadUnclear(),
          new ComponentResponsibilityUnstated(),
          new ComponentDuplicate(),
          new PortfolioSchemeMissing(),
          new PortfolioTaskRepeated(),
          new PortfolioTaskOverlap(),
          new PortfolioNumberRepeated(),
          new PortfolioDocumentSucceeded());

  private final String version;
  private final List<CatalogueEntry> entries;
  private final Set<String> namespaces;
  private final List<RegisteredRule> registered;
  private final Outcomes.Order order;
  private final Map<String, CatalogueEntry> byId = new HashMap<>();
  private final Map<String, Clause> addedClauses = new HashMap<>();
  private final Messages messages;

  /** Resolves and checks the metadata of rules; visible for the tests of those checks. */
  RuleCatalogue(List<PlanRule> rules, Messages messages) {
    this(VERSION, rules.stream().map(r -> entry(r, messages)).toList(), Set.of(), messages);
  }

  private RuleCatalogue(
      String version, List<CatalogueEntry> entries, Set<String> namespaces, Messages messages) {
    this.version = version;
    this.entries = List.copyOf(entries);
    this.namespaces = namespaces;
    this.registered = entries.stream().map(CatalogueEntry::rule).toList();
    this.order = new Outcomes.Order(registered.stream().map(r -> r.info().id()).toList());
    this.messages = messages;
    for (CatalogueEntry entry : entries) {
      String id = entry.rule().info().id();
      if (byId.put(id, entry) != null) {
        throw new IllegalStateException("two rules have the id " + id);
      }
      entry.clauses().forEach(c -> addedClauses.put(c.getId(), c));
    }
  }

  private static CatalogueEntry entry(PlanRule rule, Messages messages) {
    RegisteredRule registered = register(rule, messages);
    Map<Set<String>, String> forms = forms(registered.info().id(), messages);
    return new CatalogueEntry(registered, new Sentences(messages, forms), List.of());
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

  private static Map<Set<String>, String> forms(String id, Messages messages) {
    Map<Set<String>, String> keys = new HashMap<>();
    for (String key : Sentences.keys(id, messages)) {
      if (keys.put(messages.argumentsOf(key, VIETNAMESE), key) != null) {
        throw new IllegalStateException(id + " has two messages with the same arguments");
      }
    }
    return keys;
  }

  /** {@return the catalogue that comes with the library} */
  public static RuleCatalogue bundled() {
    return Bundled.CATALOGUE;
  }

  /**
   * Loads the rule sets that are installed as services and adds them to the bundled rules, in the
   * order of their namespaces. They are looked for at each call; a program asks once.
   *
   * @return the bundled rules and those of all rule sets on the path
   * @throws BrokenRuleSetException if a rule set lacks something or two have the same namespace
   * @throws java.util.ServiceConfigurationError if a rule set cannot be loaded
   */
  public static RuleCatalogue installed() {
    List<RuleSet> sets = new ArrayList<>();
    ServiceLoader.load(RuleSet.class).forEach(sets::add);
    sets.sort(Comparator.comparing(RuleSet::namespace, Comparator.nullsFirst(naturalOrder())));
    RuleCatalogue catalogue = bundled();
    for (RuleSet set : sets) {
      catalogue = catalogue.with(set);
    }
    return catalogue;
  }

  /**
   * Returns a catalogue that has the rules of a rule set too, after those that it has already.
   *
   * @param set the rule set
   * @return the larger catalogue; its version names the rule set and the version of that
   * @throws BrokenRuleSetException if the rule set lacks something, or its namespace is taken
   */
  public RuleCatalogue with(RuleSet set) {
    List<CatalogueEntry> together = new ArrayList<>(entries);
    together.addAll(AddedRules.of(set, this));
    Set<String> names = new TreeSet<>(namespaces);
    names.add(set.namespace());
    return new RuleCatalogue(
        version + "+" + set.namespace() + "-" + set.version(), together, names, messages);
  }

  /**
   * Returns a catalogue that has only some of the rules, for a form that checks one thing, or a
   * report that leaves a subject to somebody else.
   *
   * <p>Example: {@code only(r -> r.id().startsWith("task-"))} judges tasks alone. The version
   * stays, since each rule judges as before; {@link ValidationReport#getOutcomes()} names the rules
   * that were run. Waivers of the others are then waivers of unknown rules.
   *
   * @param wanted tells of a rule whether it stays
   * @return the smaller catalogue, in the same order; of no rules if none is wanted
   */
  public RuleCatalogue only(Predicate<RuleInfo> wanted) {
    List<CatalogueEntry> kept = entries.stream().filter(e -> wanted.test(e.rule().info())).toList();
    return new RuleCatalogue(version, kept, namespaces, messages);
  }

  /**
   * {@return the version, raised whenever a rule comes or judges differently; it names the rule
   * sets that were added, as in {@code 0.1.0+lam-son-1.2}}
   */
  public String version() {
    return version;
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
    return Optional.ofNullable(byId.get(id)).map(e -> e.rule().info());
  }

  /**
   * Finds a clause that a rule of this catalogue may stand on: a bundled one, or one that came with
   * a rule set.
   *
   * @param id its id, such as {@code CT34-P4}
   * @return the clause; empty if unknown
   */
  public Optional<Clause> findClause(String id) {
    return Optional.ofNullable(addedClauses.get(id)).or(() -> ClauseCatalogue.bundled().find(id));
  }

  /** The ids of the rules, in the order of reports. */
  Outcomes.Order order() {
    return order;
  }

  /** Tells of a rule whether it judges portfolios, and nothing in a document alone. */
  boolean isOfPortfolios(String id) {
    CatalogueEntry entry = byId.get(id);
    return entry != null && entry.rule().rule() instanceof PortfolioRule;
  }

  boolean hasNamespace(String namespace) {
    return namespaces.contains(namespace);
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
    String fact = renderFact(finding, locale);
    return isFailure(finding.getArguments())
        ? fact
        : fact + " " + byId.get(finding.getId()).rule().info().advice(locale);
  }

  String renderFact(Finding finding, Locale locale) {
    CatalogueEntry entry = entry(finding);
    return isFailure(finding.getArguments())
        ? messages.render(FAILURE, finding.getArguments(), locale)
        : entry.sentences().say(finding.getId(), finding.getArguments(), locale);
  }

  /** Tells whether arguments say that an added rule failed, and not what it found. */
  static boolean isFailure(Map<String, Object> arguments) {
    return arguments.size() == 2
        && arguments.containsKey(AddedRules.FAILED_RULE)
        && arguments.containsKey(AddedRules.FAILED_SET);
  }

  /** Says what belongs to no rule alone. */
  String say(String key, Map<String, Object> arguments, Locale locale) {
    return messages.render(key, arguments, locale);
  }

  /** Puts a term into the words of the rule that uses it: an added rule has its own. */
  String renderTerm(Finding finding, Term term, Locale locale) {
    Messages words =
        isFailure(finding.getArguments()) ? messages : entry(finding).sentences().messages();
    return words.render("term." + term.key(), Map.of(), locale);
  }

  private CatalogueEntry entry(Finding finding) {
    CatalogueEntry entry = byId.get(finding.getId());
    if (entry == null) {
      throw new IllegalArgumentException("not a finding of this catalogue: " + finding.getId());
    }
    return entry;
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
