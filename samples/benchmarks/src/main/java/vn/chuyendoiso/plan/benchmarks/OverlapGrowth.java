package vn.chuyendoiso.plan.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import vn.chuyendoiso.plan.document.ActionProgramme;
import vn.chuyendoiso.plan.document.PlanDocument;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.organization.Issuer;
import vn.chuyendoiso.plan.organization.IssuerKind;
import vn.chuyendoiso.plan.overlap.TaskOverlap;
import vn.chuyendoiso.plan.task.Task;
import vn.chuyendoiso.plan.task.TaskId;
import vn.chuyendoiso.plan.text.Printed;
import vn.chuyendoiso.plan.time.Period;

/**
 * Measures how the search for overlapping tasks grows, and prints a Markdown table.
 *
 * <p>The documents are drawn, the same in every run: the nation's programme, plans of 22 ministries
 * and 34 provinces, and as many of communes as are needed, each with {@value #TASKS} tasks. A
 * quarter of the titles are those of 03/NQ-CP, most of them varied as those who copy vary; the
 * others are put together from the words of the generators. Each size is measured in a JVM of its
 * own with a heap of 2 GB.
 */
final class OverlapGrowth {

  static final int TASKS = 60;

  private static final int[] SIZES = {20_000, 100_000, 200_000};
  private static final List<String> JVM = List.of("-Xmx2g", "-XX:ActiveProcessorCount=2");
  private static final int MINISTRIES = 22;
  private static final int PROVINCES = 34;
  private static final String VOCABULARY = "/vn/chuyendoiso/plan/generators/vocabulary.txt";
  private static final List<String[]> SHORTENED =
      List.of(
          new String[] {"cơ sở dữ liệu", "CSDL"},
          new String[] {"công nghệ thông tin", "CNTT"},
          new String[] {"chuyển đổi số", "CĐS"},
          new String[] {"thủ tục hành chính", "TTHC"},
          new String[] {"dịch vụ công", "DVC"},
          new String[] {"an toàn thông tin", "ATTT"});
  private static final List<String> OPENINGS =
      List.of("Triển khai ", "Tiếp tục ", "Xây dựng ", "Tổ chức thực hiện ", "Đẩy mạnh ", "");

  private final Map<String, List<String>> words = vocabulary();
  private final List<String> real =
      SamplePlans.real(SamplePlans.PLANS.get(0)).getTasks().stream().map(Task::getTitle).toList();
  private final Random random = new Random(34);

  private OverlapGrowth() {}

  /** Measures each size in a JVM of its own. */
  static void fork() throws IOException, InterruptedException {
    System.out.println(Main.machine(JVM));
    System.out.println();
    System.out.println(
        "| tasks | titles | s | CPU s | heap MB at most | overlaps | groups | tasks in groups |");
    System.out.println("|---:|---:|---:|---:|---:|---:|---:|---:|");
    for (int size : SIZES) {
      List<String> command = new ArrayList<>();
      command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      command.addAll(JVM);
      command.addAll(
          List.of(
              "-cp",
              System.getProperty("java.class.path"),
              OverlapGrowth.class.getName(),
              Integer.toString(size)));
      int exit = new ProcessBuilder(command).inheritIO().start().waitFor();
      if (exit != 0) {
        throw new IOException("the search among " + size + " tasks ended with " + exit);
      }
    }
  }

  /**
   * Measures one size.
   *
   * @param args the number of tasks
   */
  public static void main(String[] args) {
    new OverlapGrowth().measure(Integer.parseInt(args[0]));
  }

  private void measure(int tasks) {
    List<PlanDocument> documents = documents(tasks);
    Set<String> titles = new HashSet<>();
    documents.forEach(d -> d.getTasks().forEach(t -> titles.add(t.getTitle())));
    int different = titles.size();
    titles.clear();
    long cpu = cpuNanos();
    long start = System.nanoTime();
    TaskOverlap found = TaskOverlap.among(documents);
    double seconds = (System.nanoTime() - start) / 1e9;
    double cpuSeconds = (cpuNanos() - cpu) / 1e9;
    System.out.printf(
        Locale.ROOT,
        "| %,d | %,d | %.1f | %.1f | %d | %,d | %,d | %,d |%n",
        tasks,
        different,
        seconds,
        cpuSeconds,
        peak() >> 20,
        found.getOverlaps().size(),
        found.getGroups().size(),
        found.getGroups().stream().mapToInt(g -> g.tasks().size()).sum());
  }

  private static long cpuNanos() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  // Garbage that was not collected in time included, the documents too.
  private static long peak() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(p -> p.getType() == MemoryType.HEAP)
        .map(MemoryPoolMXBean::getPeakUsage)
        .mapToLong(u -> u.getUsed())
        .sum();
  }

  private List<PlanDocument> documents(int tasks) {
    List<PlanDocument> documents = new ArrayList<>();
    for (int i = 0; i * TASKS < tasks; i++) {
      documents.add(document(i, Math.min(TASKS, tasks - i * TASKS)));
    }
    return documents;
  }

  private PlanDocument document(int number, int count) {
    IssuerKind kind =
        number == 0
            ? IssuerKind.NATION
            : number <= MINISTRIES
                ? IssuerKind.MINISTRY
                : number <= MINISTRIES + PROVINCES ? IssuerKind.PROVINCE : IssuerKind.COMMUNE;
    String place = place(number);
    String unit = kind == IssuerKind.COMMUNE ? "xã " + place : "tỉnh " + place;
    List<Task> rows = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      rows.add(
          Task.builder()
              .id(new TaskId("nv-" + (i + 1)))
              .title(title(unit, kind.compareTo(IssuerKind.PROVINCE) >= 0))
              .build());
    }
    if (kind == IssuerKind.NATION) {
      return ActionProgramme.builder()
          .title("Chương trình hành động")
          .issuer(Issuer.builder().name("Chính phủ").kind(kind).build())
          .tasks(rows)
          .build();
    }
    Period year = Period.years(2025, 2025);
    return TransformationPlan.builder()
        .title("Kế hoạch chuyển đổi số năm 2025 số " + number)
        .issuer(Issuer.builder().name("UBND " + unit).kind(kind).build())
        .issuedOn(LocalDate.of(2024, 12, 1))
        .period(Printed.meaningOnly(year))
        .tasks(rows)
        .build();
  }

  private String title(String unit, boolean local) {
    String title = random.nextInt(4) == 0 ? varied(pick(real)) : composed();
    if (random.nextInt(3) == 0) {
      for (String[] pair : SHORTENED) {
        title = title.replace(pair[0], pair[1]);
      }
    }
    if (local && random.nextInt(3) == 0) {
      title += random.nextBoolean() ? " trên địa bàn " + unit : " của " + unit;
    }
    return random.nextInt(10) == 0 ? title + " năm 2025" : title;
  }

  private String varied(String title) {
    if (random.nextInt(3) == 0) {
      return title;
    }
    String opened =
        pick(OPENINGS) + title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
    return random.nextBoolean() ? opened : opened + " " + pick(words.get("field"));
  }

  private String composed() {
    String title = pick(words.get("verb")) + " " + pick(words.get("object"));
    if (random.nextInt(3) > 0) {
      title += " " + pick(words.get("field"));
    }
    return switch (random.nextInt(4)) {
      case 0 -> title + ", " + pick(words.get("security")).toLowerCase(Locale.ROOT);
      case 1 -> title + " kết nối " + pick(words.get("platform"));
      default -> title;
    };
  }

  private String pick(List<String> of) {
    return of.get(random.nextInt(of.size()));
  }

  // Names that nobody bears, of two syllables, different for each number.
  private static String place(int number) {
    String[] first = {"An", "Bình", "Cẩm", "Đông", "Hải", "Hòa", "Kim", "Long", "Minh", "Phú"};
    String[] second = {"Lạc", "Sơn", "Thủy", "Xuyên", "Điền", "Khê", "Trạch", "Lĩnh", "Giang"};
    return first[number % 10]
        + " "
        + second[number / 10 % 9]
        + (number < 90
            ? ""
            : " " + first[number / 90 % 10] + (number < 900 ? "" : " " + second[number / 900 % 9]));
  }

  private static Map<String, List<String>> vocabulary() {
    Map<String, List<String>> words = new HashMap<>();
    List<String> section = new ArrayList<>();
    try (InputStream stream = OverlapGrowth.class.getResourceAsStream(VOCABULARY);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (line.startsWith("[")) {
          section = new ArrayList<>();
          words.put(line.substring(1, line.length() - 1), section);
        } else if (!line.startsWith("#")) {
          section.add(line);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }
}
