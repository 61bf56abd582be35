package vn.chuyendoiso.plan.cli;

import java.io.PrintStream;
import java.util.Locale;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** One JSON object on standard output, indented alike whatever it tells. */
final class JsonOutput {

  private JsonOutput() {}

  static void write(PrintStream out, Consumer<JsonGenerator> members) {
    JsonFactory factory =
        JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
    ObjectWriteContext context =
        new ObjectWriteContext.Base() {
          @Override
          public PrettyPrinter getPrettyPrinter() {
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            return new DefaultPrettyPrinter()
                .withObjectIndenter(indenter)
                .withArrayIndenter(indenter);
          }
        };
    try (JsonGenerator json = factory.createGenerator(context, out)) {
      json.writeStartObject();
      members.accept(json);
      json.writeEndObject();
    }
    out.print('\n');
  }

  /** {@return the code of a constant, as documents write it} */
  static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
