package vn.chuyendoiso.plan.cli;

import java.util.Map;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import vn.chuyendoiso.plan.rules.RuleCatalogue;
import vn.chuyendoiso.plan.rules.spi.BrokenRuleSetException;

/** The rules that come with the program, and those of the rule sets on the class path. */
final class InstalledRules {

  private InstalledRules() {}

  /** Loads the rules; tells why, and gives nothing, if a rule set cannot be used. */
  static Optional<RuleCatalogue> find(Terminal terminal, Language language) {
    try {
      return Optional.of(RuleCatalogue.installed());
    } catch (BrokenRuleSetException e) {
      Map<String, Object> named =
          Map.of("set", Optional.ofNullable(e.ruleSet()).orElse("?"), "rule", e.rule().orElse("–"));
      terminal.err().println(CliMessages.render("rule-set-broken", named, language));
    } catch (ServiceConfigurationError e) {
      terminal.err().println(CliMessages.render("rule-set-unloadable", language));
    }
    return Optional.empty();
  }
}
