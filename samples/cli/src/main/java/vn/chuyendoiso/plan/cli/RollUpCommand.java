package vn.chuyendoiso.plan.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.organization.OrganizationRegistry;
import vn.chuyendoiso.plan.rollup.RollUp;
import vn.chuyendoiso.plan.rollup.RollUpDetail;
import vn.chuyendoiso.plan.rollup.RollUpQuestion;
import vn.chuyendoiso.plan.rules.RuleCatalogue;
import vn.chuyendoiso.plan.rules.waiver.Waivers;
import vn.chuyendoiso.plan.serialization.PlanLine;
import vn.chuyendoiso.plan.serialization.PlanLineReader;
import vn.chuyendoiso.plan.serialization.PlanLines;
import vn.chuyendoiso.plan.time.Period;

/**
 * Rolls up collections of plans and reports, and counts what the rules find in them. With a
 * checkpoint it goes on where it was stopped, and gives the bytes that it would have given.
 */
@Command(name = "rollup", resourceBundle = "vn.chuyendoiso.plan.cli.usage")
final class RollUpCommand implements Callable<Integer> {

  /** How the result is printed. */
  enum Format {
    TEXT,
    JSON
  }

  private static final int FIRST_BYTES = 64 * 1024;
  private static final int LINES_OF_A_THREAD = 32;

  private final Terminal terminal;

  @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "rollup-file")
  private List<String> files;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      descriptionKey = "rollup-output")
  private String output;

  @Option(names = "--period", paramLabel = "PERIOD", descriptionKey = "rollup-period")
  private String period = "2025";

  @Option(names = "--on", paramLabel = "DATE", descriptionKey = "rollup-on")
  private LocalDate on;

  @Option(names = "--checkpoint", paramLabel = "FILE", descriptionKey = "rollup-checkpoint")
  private String checkpoint;

  @Option(
      names = "--every",
      paramLabel = "N",
      descriptionKey = "rollup-every",
      converter = Natural.class)
  private int every = 20_000;

  @Option(
      names = "--threads",
      paramLabel = "N",
      descriptionKey = "rollup-threads",
      converter = Natural.class)
  private int threads = Math.min(4, Runtime.getRuntime().availableProcessors());

  @Option(names = "--lang", paramLabel = "vi|en", descriptionKey = "lang")
  private Language language = Language.VI;

  @Option(names = "--format", paramLabel = "text|json", descriptionKey = "rollup-format")
  private Format format = Format.TEXT;

  private Judging judging;
  private String fingerprint = "";
  private RollUpProgress progress = new RollUpProgress();
  private long begun;
  private long documentsBefore;

  RollUpCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws InterruptedException {
    Optional<Period> asked = Period.parse(period);
    if (asked.isEmpty()) {
      say("rollup-period-unknown", Map.of("found", period));
      return ExitCode.UNREADABLE;
    }
    LocalDate day = on == null ? asked.get().getLastDay() : on;
    threads = Math.max(1, threads);
    every = Math.max(1, every);
    judging = new Judging(day, Optional.empty(), Waivers.NONE, OptionalInt.empty());
    try {
      if (isInput()) {
        say("output-is-input", Map.of("file", output));
        return ExitCode.UNREADABLE;
      }
      if (checkpoint != null && !begin(asked.get(), day)) {
        return ExitCode.UNREADABLE;
      }
      if (!readAll()) {
        return ExitCode.UNREADABLE;
      }
      return finish(asked.get(), day);
    } catch (IOException | InvalidPathException e) {
      say("rollup-failed", Map.of());
      return ExitCode.UNREADABLE;
    }
  }

  private boolean isInput() throws IOException {
    for (String file : files) {
      if (output != null
          && Files.exists(Path.of(output))
          && Files.exists(Path.of(file))
          && Files.isSameFile(Path.of(file), Path.of(output))) {
        return true;
      }
    }
    return false;
  }

  /** Goes on from the checkpoint, if there is one. */
  private boolean begin(Period asked, LocalDate day) throws IOException {
    if (files.contains(Input.STANDARD_INPUT)) {
      say("rollup-standard-input", Map.of());
      return false;
    }
    for (String file : files) {
      if (!Files.isRegularFile(Path.of(file))) {
        say("file-missing", Map.of("file", file));
        return false;
      }
    }
    fingerprint = fingerprint(asked, day);
    Path place = Path.of(checkpoint);
    if (!Files.exists(place)) {
      return true;
    }
    Optional<RollUpProgress> saved = RollUpProgress.load(place, fingerprint);
    if (saved.isEmpty()) {
      say("rollup-checkpoint-other", Map.of("file", checkpoint));
      return false;
    }
    progress = saved.get();
    say("rollup-goes-on", Map.of("file", checkpoint, "documents", progress.read()));
    return true;
  }

  /** Tells this input, these options and these rules from others. */
  private String fingerprint(Period asked, LocalDate day) throws IOException {
    MessageDigest digest;
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has it
    }
    String version = RuleCatalogue.bundled().version();
    String options = asked.getFirstDay() + " " + asked.getLastDay() + " " + day + " " + version;
    digest.update(options.getBytes(StandardCharsets.UTF_8));
    for (String file : files) {
      Path path = Path.of(file);
      digest.update((" " + Files.size(path) + " ").getBytes(StandardCharsets.UTF_8));
      try (InputStream stream = Files.newInputStream(path)) {
        digest.update(stream.readNBytes(FIRST_BYTES));
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private boolean readAll() throws InterruptedException {
    begun = System.nanoTime();
    documentsBefore = progress.read();
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    try {
      while (progress.file() < files.size()) {
        String name = files.get(progress.file());
        Optional<Input> failure =
            Input.open(
                name,
                terminal,
                stream -> {
                  readFile(name, stream, workers);
                  return Optional.empty();
                },
                Optional::of);
        if (failure.isPresent()) {
          failure.get().printProblems(terminal, language);
          return false;
        }
        progress.nextFile();
      }
    } finally {
      workers.shutdownNow();
      if (terminal.colour()) {
        terminal.err().println();
      }
    }
    return true;
  }

  private void readFile(String name, InputStream stream, ExecutorService workers)
      throws IOException {
    long size = name.equals(Input.STANDARD_INPUT) ? 0 : Files.size(Path.of(name));
    PlanLines<Document> lines =
        PlanLines.of(Document.class)
            .withThreads(threads)
            .startingAt(progress.offset(), progress.line());
    long saved = progress.read() + progress.unread();
    try (PlanLineReader<Document> reader = lines.open(stream)) {
      List<PlanLine<Document>> batch = nextBatch(reader);
      while (!batch.isEmpty()) {
        judge(name, batch, workers);
        show(size);
        long dealt = progress.read() + progress.unread();
        if (checkpoint != null && dealt - saved >= every) {
          progress.save(Path.of(checkpoint), fingerprint);
          saved = dealt;
        }
        batch = nextBatch(reader);
      }
    }
  }

  private List<PlanLine<Document>> nextBatch(PlanLineReader<Document> reader) throws IOException {
    List<PlanLine<Document>> batch = new ArrayList<>();
    int size = threads * LINES_OF_A_THREAD;
    while (batch.size() < size) {
      Optional<PlanLine<Document>> line = reader.next();
      if (line.isEmpty()) {
        break;
      }
      batch.add(line.get());
    }
    return batch;
  }

  /** Judges lines on all threads, and counts them in their order. */
  private void judge(String name, List<PlanLine<Document>> batch, ExecutorService workers)
      throws IOException {
    List<Future<Judged>> judged =
        batch.stream().map(l -> workers.submit(() -> judging.judge(Input.of(name, l)))).toList();
    for (int i = 0; i < batch.size(); i++) {
      try {
        Judged one = judged.get(i).get();
        progress.add(one, batch.get(i).getNumber(), batch.get(i).getNextOffset());
        if (one.input().document().isEmpty()) {
          one.input().printProblems(terminal, language);
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IOException(e);
      } catch (ExecutionException e) {
        throw new IllegalStateException(e.getCause());
      }
    }
  }

  private void show(long size) {
    if (!terminal.colour()) {
      return;
    }
    double seconds = Math.max(1, System.nanoTime() - begun) / 1e9;
    Map<String, Object> arguments =
        Map.of(
            "documents",
            progress.read(),
            "rate",
            Math.round((progress.read() - documentsBefore) / seconds),
            "bytes",
            progress.offset(),
            "total",
            size);
    terminal.err().print("\r" + CliMessages.render("rollup-progress", arguments, language));
    terminal.err().flush();
  }

  private int finish(Period asked, LocalDate day) throws IOException {
    if (checkpoint != null) {
      progress.save(Path.of(checkpoint), fingerprint);
    }
    OrganizationRegistry registry = OrganizationRegistry.bundled();
    RollUp rollUp =
        progress
            .part()
            .finish(
                RollUpQuestion.builder()
                    .period(asked)
                    .foldedOn(day)
                    .expected(RollUpQuestion.provincesOn(registry, day))
                    .detail(RollUpDetail.COUNTS)
                    .build());
    RollUpResult result = new RollUpResult(rollUp, progress, files, day);
    if (output != null) {
      try (Output out = Output.file(Path.of(output))) {
        result.writeJson(out.stream());
        out.finish();
      } catch (IOException e) {
        say(Output.problem(e), Map.of("file", output));
        return ExitCode.UNREADABLE;
      }
    }
    if (format == Format.JSON) {
      result.writeJson(terminal.out());
    } else {
      result.printText(terminal.out(), language);
    }
    return progress.unread() > 0 ? ExitCode.ERRORS : ExitCode.FINE;
  }

  private void say(String key, Map<String, Object> arguments) {
    terminal.err().println(CliMessages.render(key, arguments, language));
  }
}
