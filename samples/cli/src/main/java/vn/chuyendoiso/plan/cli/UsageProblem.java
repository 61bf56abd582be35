package vn.chuyendoiso.plan.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * What is wrong with a command line, in our words.
 *
 * @param key the message
 * @param arguments what it names
 */
record UsageProblem(String key, Map<String, Object> arguments) {

  static UsageProblem of(ParameterException e) {
    Map<String, Object> arguments = new LinkedHashMap<>();
    if (e instanceof UnmatchedArgumentException unmatched) {
      arguments.put("found", String.join(" ", unmatched.getUnmatched()));
      return new UsageProblem("usage-unknown", arguments);
    }
    if (e instanceof MissingParameterException missing) {
      List<ArgSpec> specs = missing.getMissing();
      arguments.put(
          "missing", specs.stream().map(UsageProblem::name).collect(Collectors.joining(", ")));
      return new UsageProblem("usage-missing", arguments);
    }
    if (e instanceof OverwrittenOptionException twice) {
      arguments.put("option", name(twice.getOverwritten()));
      return new UsageProblem("usage-twice", arguments);
    }
    if (e.getArgSpec() != null && e.getValue() != null) {
      arguments.put("option", name(e.getArgSpec()));
      arguments.put("found", e.getValue());
      return new UsageProblem("usage-value", arguments);
    }
    return new UsageProblem("usage-wrong", arguments);
  }

  String render(Language language) {
    return CliMessages.render(key, arguments, language);
  }

  private static String name(ArgSpec spec) {
    return spec instanceof OptionSpec option ? option.longestName() : spec.paramLabel();
  }
}
