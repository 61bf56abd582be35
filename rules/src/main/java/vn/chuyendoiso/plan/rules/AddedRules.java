package vn.chuyendoiso.plan.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.chuyendoiso.plan.finding.Messages;
import vn.chuyendoiso.plan.law.Clause;
import vn.chuyendoiso.plan.rules.spi.BrokenRuleSetException;
import vn.chuyendoiso.plan.rules.spi.RuleDeclaration;
import vn.chuyendoiso.plan.rules.spi.RuleSet;
import vn.chuyendoiso.plan.text.KeptMember;

/**
 * The rules of one rule set, checked and resolved: the same is asked of them as of the bundled
 * ones.
 */
final class AddedRules {

  /** The arguments of the finding that says that an added rule failed. */
  static final String FAILED_RULE = "failedRule";

  static final String FAILED_SET = "ruleSet";

  private static final Pattern KEBAB_CASE = Pattern.compile("[a-z]+(?:-[a-z]+)+");

  private final RuleSet set;
  private final String namespace;
  private final Messages messages;
  private final Map<String, Clause> own = new HashMap<>();
  private final RuleCatalogue catalogue;

  private AddedRules(RuleSet set, RuleCatalogue catalogue) {
    this.set = set;
    this.catalogue = catalogue;
    this.namespace = checkNamespace(set.namespace());
    this.messages = set.messages();
  }

  /** Checks and resolves the rules of a set that is added to a catalogue. */
  static List<CatalogueEntry> of(RuleSet set, RuleCatalogue catalogue) {
    return new AddedRules(set, catalogue).resolve();
  }

  private List<CatalogueEntry> resolve() {
    require(
        !catalogue.hasNamespace(namespace),
        "the catalogue has a rule set of this namespace already");
    require(isFilled(set.name()), "it has no name");
    require(isFilled(set.version()), "it has no version");
    require(messages != null, "it has no messages");
    require(set.rules() != null && !set.rules().isEmpty(), "it has no rules");
    for (Clause clause : set.clauses()) {
      require(
          catalogue.findClause(clause.getId()).isEmpty() && own.put(clause.getId(), clause) == null,
          "the clause " + clause.getId() + " exists already");
    }
    List<CatalogueEntry> entries = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (RuleDeclaration rule : set.rules()) {
      require(names.add(rule.name()), rule, "there are two rules of this name");
      entries.add(resolve(rule));
    }
    return entries;
  }

  private CatalogueEntry resolve(RuleDeclaration rule) {
    require(KEBAB_CASE.matcher(rule.name()).matches(), rule, "the name is not in kebab case");
    require(!rule.documents().isEmpty(), rule, "it judges no kind of document");
    List<Clause> clauses = new ArrayList<>();
    for (String id : rule.clauses()) {
      Optional<Clause> clause = Optional.ofNullable(own.get(id)).or(() -> catalogue.findClause(id));
      require(clause.isPresent(), rule, "there is no clause " + id);
      clauses.add(clause.get());
    }
    checkMessages(rule);
    String id = namespace + ":" + rule.name();
    RuleInfo info =
        new RuleInfo(
            id,
            rule.clauses(),
            rule.severity(),
            rule.documents(),
            rule.completeness(),
            set.version(),
            messages.render(rule.name() + ".title", Map.of(), RuleCatalogue.VIETNAMESE),
            messages.render(rule.name() + ".title", Map.of(), Locale.ENGLISH),
            messages.render(rule.name() + ".advice", Map.of(), RuleCatalogue.VIETNAMESE),
            messages.render(rule.name() + ".advice", Map.of(), Locale.ENGLISH));
    Sentences sentences = new Sentences(messages, forms(rule));
    DocumentRule guarded = new GuardedCheck(id, set.name(), rule.check(), sentences)::judge;
    return new CatalogueEntry(new RegisteredRule(guarded, info, clauses), sentences, own.values());
  }

  private void checkMessages(RuleDeclaration rule) {
    String name = rule.name();
    for (String key : List.of(name, name + ".title", name + ".advice")) {
      for (Locale language : RuleCatalogue.LANGUAGES) {
        require(
            messages.keys(language).contains(key), rule, "no message " + key + " in " + language);
      }
    }
    for (String key : List.of(name + ".title", name + ".advice")) {
      require(messages.argumentsOf(key, Locale.ENGLISH).isEmpty(), rule, key + " has arguments");
    }
    for (Locale language : RuleCatalogue.LANGUAGES) {
      for (String key : messages.keys(language)) {
        if (isOf(key, name)) {
          checkSame(rule, key);
        }
      }
    }
  }

  private void checkSame(RuleDeclaration rule, String key) {
    for (Locale language : RuleCatalogue.LANGUAGES) {
      require(messages.keys(language).contains(key), rule, "no message " + key + " in " + language);
    }
    require(
        messages
            .argumentsOf(key, RuleCatalogue.VIETNAMESE)
            .equals(messages.argumentsOf(key, Locale.ENGLISH)),
        rule,
        "the message " + key + " has other arguments in vi than in en");
  }

  private static boolean isOf(String key, String name) {
    return key.equals(name) || key.startsWith(name + ".");
  }

  private Map<Set<String>, String> forms(RuleDeclaration rule) {
    Map<Set<String>, String> forms = new HashMap<>();
    for (String key : Sentences.keys(rule.name(), messages)) {
      Set<String> arguments = messages.argumentsOf(key, RuleCatalogue.VIETNAMESE);
      require(forms.put(arguments, key) == null, rule, "two messages have the same arguments");
      require(
          !arguments.equals(Set.of(FAILED_RULE, FAILED_SET)),
          rule,
          "the arguments of " + key + " are those of a rule that failed");
    }
    return forms;
  }

  private static String checkNamespace(String namespace) {
    String shown = String.valueOf(namespace);
    if (namespace == null
        || KeptMember.namespaceOf(namespace + ":x").filter(namespace::equals).isEmpty()) {
      throw new BrokenRuleSetException(
          shown, "the namespace is a small letter, then letters, digits and hyphens");
    }
    return namespace;
  }

  private static boolean isFilled(String text) {
    return text != null && !text.isBlank();
  }

  private void require(boolean holds, String problem) {
    if (!holds) {
      throw new BrokenRuleSetException(namespace, problem);
    }
  }

  private void require(boolean holds, RuleDeclaration rule, String problem) {
    if (!holds) {
      throw new BrokenRuleSetException(namespace, rule.name(), problem);
    }
  }
}
