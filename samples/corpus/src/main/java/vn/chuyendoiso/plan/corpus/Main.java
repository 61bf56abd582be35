package vn.chuyendoiso.plan.corpus;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.serialization.PlanLines;

/** The program: writes a made-up nation as NDJSON. */
final class Main {

  private static final int MOST = 100_000;
  private static final int WRONG = 2;

  private record Settings(Optional<Path> output, int documents, long seed) {}

  private Main() {}

  /**
   * Runs the program.
   *
   * @param arguments the command line
   */
  public static void main(String[] arguments) throws IOException {
    System.exit(run(System.out, System.err, arguments));
  }

  static int run(PrintStream out, PrintStream err, String... arguments) throws IOException {
    Optional<Settings> settings = settings(arguments);
    if (settings.isEmpty()) {
      try (InputStream usage = Main.class.getResourceAsStream("usage.txt")) {
        err.write(usage.readAllBytes());
      }
      return WRONG;
    }
    Optional<Path> output = settings.get().output();
    Nation nation = Nation.of(settings.get().documents(), settings.get().seed());
    try (OutputStream stream =
        new BufferedOutputStream(output.isPresent() ? Files.newOutputStream(output.get()) : out)) {
      // Pushed, not pulled: the iterator of a flattened stream keeps all that is flattened.
      nation.documents().forEachOrdered(document -> write(document, stream));
      return 0;
    } catch (IOException | UncheckedIOException e) {
      err.write("Không ghi được. Could not be written.\n".getBytes(StandardCharsets.UTF_8));
      return WRONG;
    }
  }

  private static void write(Document document, OutputStream stream) {
    try {
      PlanLines.write(document, stream);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<Settings> settings(String... arguments) {
    Settings settings = new Settings(Optional.empty(), MOST, 1);
    try {
      for (int i = 0; i < arguments.length; i += 2) {
        String value = arguments[i + 1];
        switch (arguments[i]) {
          case "-o" ->
              settings =
                  new Settings(Optional.of(Path.of(value)), settings.documents(), settings.seed());
          case "--documents" ->
              settings = new Settings(settings.output(), Integer.parseInt(value), settings.seed());
          case "--seed" ->
              settings =
                  new Settings(settings.output(), settings.documents(), Long.parseLong(value));
          default -> {
            return Optional.empty();
          }
        }
      }
    } catch (IndexOutOfBoundsException | NumberFormatException | InvalidPathException e) {
      return Optional.empty();
    }
    boolean possible = settings.documents() >= 1 && settings.documents() <= MOST;
    return possible ? Optional.of(settings) : Optional.empty();
  }
}
