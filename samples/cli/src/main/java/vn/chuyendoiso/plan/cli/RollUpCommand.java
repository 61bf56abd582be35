package vn.chuyendoiso.plan.cli;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.finding.Finding;
import vn.chuyendoiso.plan.organization.OrganizationRegistry;
import vn.chuyendoiso.plan.rollup.RollUp;
import vn.chuyendoiso.plan.rollup.RollUpDetail;
import vn.chuyendoiso.plan.rollup.RollUpQuestion;
import vn.chuyendoiso.plan.rules.PlanValidator;
import vn.chuyendoiso.plan.rules.RuleCatalogue;
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

  @Option(names = "--part", paramLabel = "FILE", descriptionKey = "rollup-part")
  private String part;

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

  @Option(names = "--rows", descriptionKey = "rollup-rows")
  private boolean rows;

  @Option(names = "--lang", paramLabel = "vi|en", descriptionKey = "lang")
  private Language language = Language.VI;

  @Option(names = "--format", paramLabel = "text|json", descriptionKey = "rollup-format")
  private Format format = Format.TEXT;

  private RuleCatalogue rules;
  private RollUpProgress.Versions versions;
  private LocalDate day;
  private String fingerprint = "";
  private RollUpProgress progress = new RollUpProgress();
  private ProgressBar bar;
  private long bytesBefore;

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
    Optional<RuleCatalogue> installed = InstalledRules.find(terminal, language);
    if (installed.isEmpty()) {
      return ExitCode.UNREADABLE;
    }
    rules = installed.get();
    versions = new RollUpProgress.Versions(LibraryVersion.TEXT, rules.version());
    day = on == null ? asked.get().getLastDay() : on;
    threads = Math.max(1, threads);
    every = Math.max(1, every);
    try {
      if (isInput(output) || isInput(part) || isInput(checkpoint)) {
        return ExitCode.UNREADABLE;
      }
      if (checkpoint != null && !begin(asked.get())) {
        return ExitCode.UNREADABLE;
      }
      if (!readAll()) {
        return ExitCode.UNREADABLE;
      }
      return finish(asked.get());
    } catch (IOException | InvalidPathException e) {
      say("rollup-failed", Map.of());
      return ExitCode.UNREADABLE;
    }
  }

  private boolean isInput(String written) throws IOException {
    for (String file : files) {
      if (written != null
          && Files.exists(Path.of(written))
          && Files.exists(Path.of(file))
          && Files.isSameFile(Path.of(file), Path.of(written))) {
        say("output-is-input", Map.of("file", written));
        return true;
      }
    }
    return false;
  }

  /** Goes on from the checkpoint, if there is one. */
  private boolean begin(Period asked) throws IOException {
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
    fingerprint = fingerprint(asked);
    Path place = Path.of(checkpoint);
    if (!Files.exists(place)) {
      return true;
    }
    try {
      progress = RollUpProgress.load(place, versions, fingerprint);
    } catch (RefusedCheckpointException e) {
      terminal.err().println(e.render(checkpoint, language));
      return false;
    }
    say("rollup-goes-on", Map.of("file", checkpoint, "documents", progress.read()));
    return true;
  }

  /** Tells this input and these options from others. */
  private String fingerprint(Period asked) throws IOException {
    MessageDigest digest;
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has it
    }
    String options = asked.getFirstDay() + " " + asked.getLastDay() + " " + day;
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

  private boolean readAll() throws InterruptedException, IOException {
    bytesBefore = sizes(progress.file());
    bar = new ProgressBar(terminal, language, totalBytes(), bytesRead(), progress.read());
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
          bar.wipe();
          failure.get().printProblems(terminal, language);
          return false;
        }
        progress.nextFile();
        bytesBefore = sizes(progress.file());
      }
    } finally {
      workers.shutdownNow();
      bar.end(bytesRead(), progress.read());
    }
    return true;
  }

  private long bytesRead() {
    return bytesBefore + progress.offset();
  }

  /** The bytes of all files; 0 if one of them has no size. */
  private long totalBytes() throws IOException {
    for (String file : files) {
      if (file.equals(Input.STANDARD_INPUT) || !Files.isRegularFile(Path.of(file))) {
        return 0;
      }
    }
    return sizes(files.size());
  }

  private long sizes(int count) throws IOException {
    long sum = 0;
    for (String file : files.subList(0, count)) {
      Path path = Path.of(file);
      sum += Files.isRegularFile(path) ? Files.size(path) : 0;
    }
    return sum;
  }

  /** A line that is being judged. */
  private record Judgement(PlanLine<Document> line, Future<List<Finding>> findings) {}

  private void readFile(String name, InputStream stream, ExecutorService workers)
      throws IOException {
    PlanLines<Document> lines =
        PlanLines.of(Document.class)
            .withThreads(threads)
            .startingAt(progress.offset(), progress.line());
    long saved = progress.read() + progress.unread();
    Deque<Judgement> ahead = new ArrayDeque<>();
    try (PlanLineReader<Document> reader = lines.open(stream)) {
      boolean isMore = true;
      while (true) {
        while (isMore && ahead.size() < threads * LINES_OF_A_THREAD) {
          Optional<PlanLine<Document>> line = reader.next();
          isMore = line.isPresent();
          line.ifPresent(l -> ahead.add(new Judgement(l, workers.submit(() -> judge(l)))));
        }
        if (ahead.isEmpty()) {
          return;
        }
        take(name, ahead.remove());
        long dealt = progress.read() + progress.unread();
        if (checkpoint != null && dealt - saved >= every) {
          progress.save(Path.of(checkpoint), versions, fingerprint);
          saved = dealt;
        }
      }
    }
  }

  private List<Finding> judge(PlanLine<Document> line) {
    return line.getDocument()
        .map(d -> PlanValidator.of(d).asOf(day).catalogue(rules).validate().getFindings())
        .orElse(List.of());
  }

  /** Counts a line in its turn; those behind it are judged in the meantime. */
  private void take(String name, Judgement judgement) throws IOException {
    try {
      progress.add(judgement.line(), judgement.findings().get());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
    if (judgement.line().getDocument().isEmpty()) {
      bar.wipe();
      Input.of(name, judgement.line()).printProblems(terminal, language);
    }
    bar.show(bytesRead(), progress.read());
  }

  private int finish(Period asked) throws IOException {
    if (checkpoint != null) {
      progress.save(Path.of(checkpoint), versions, fingerprint);
    }
    say(
        "rollup-speed",
        Map.of(
            "documents", progress.read() - bar.documentsBefore(),
            "seconds", Math.round(bar.seconds()),
            "rate", bar.rate(progress.read(), bar.seconds())));
    if (part != null && !write(part, this::writePart)) {
      return ExitCode.UNREADABLE;
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
                    .detail(rows ? RollUpDetail.EVERY_ROW : RollUpDetail.COUNTS)
                    .build());
    RollUpResult result = new RollUpResult(rollUp, progress, files, day, versions);
    if (output != null && !write(output, result::writeJson)) {
      return ExitCode.UNREADABLE;
    }
    if (format == Format.JSON) {
      result.writeJson(terminal.out());
    } else {
      result.printText(terminal.out(), language);
    }
    return progress.unread() > 0 ? ExitCode.ERRORS : ExitCode.FINE;
  }

  /** What is written to a file. */
  private interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  private void writePart(OutputStream out) throws IOException {
    DataOutputStream data = new DataOutputStream(out);
    progress.part().writeTo(data);
    data.flush();
  }

  private boolean write(String file, Content content) {
    try (Output out = Output.file(Path.of(file))) {
      content.writeTo(out.stream());
      out.finish();
      return true;
    } catch (IOException e) {
      say(Output.problem(e), Map.of("file", file));
      return false;
    }
  }

  private void say(String key, Map<String, Object> arguments) {
    terminal.err().println(CliMessages.render(key, arguments, language));
  }
}
