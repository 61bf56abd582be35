package vn.chuyendoiso.plan.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chuyendoiso.plan.document.DocumentType;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.law.Clause;
import vn.chuyendoiso.plan.law.ClauseCatalogue;
import vn.chuyendoiso.plan.law.ClauseForce;

/**
 * The pages of the rules in one language: what a rule finds, why, a valid and an invalid example,
 * how to mend and how to waive; and which rule answers for which clause. All of it follows from the
 * catalogue and from the examples that the tests of the rules run.
 */
final class RulePages {

  private static final Map<Severity, String> SEVERITIES =
      Map.of(Severity.ERROR, "lỗi", Severity.WARNING, "cảnh báo", Severity.INFO, "lưu ý");
  private static final Map<ClauseForce, String> FORCES =
      Map.of(ClauseForce.MUST, "phải", ClauseForce.SHOULD, "nên", ClauseForce.MAY, "có thể");
  private static final Map<DocumentType, List<String>> TYPES =
      Map.of(
          DocumentType.TRANSFORMATION_PLAN, List.of("kế hoạch", "plan"),
          DocumentType.BREAKTHROUGH_SCHEME, List.of("đề án", "scheme"),
          DocumentType.ACTION_PROGRAMME, List.of("chương trình hành động", "action programme"),
          DocumentType.PROGRESS_REPORT, List.of("báo cáo", "progress report"),
          DocumentType.INFRASTRUCTURE_MODEL,
              List.of("mô hình thành phần hạ tầng", "infrastructure model"));

  private final Locale language;
  private final boolean english;

  RulePages(Locale language) {
    this.language = language;
    this.english = language.getLanguage().equals("en");
  }

  /** {@return the page of every rule as Markdown, by the id of the rule} */
  Map<String, String> markdown() {
    Map<String, String> pages = new LinkedHashMap<>();
    for (RuleInfo rule : RuleCatalogue.bundled().rules()) {
      pages.put(rule.id(), page(rule, RuleExample.of(rule.id(), language)));
    }
    return pages;
  }

  private String page(RuleInfo rule, RuleExample example) {
    Markdown page = new Markdown();
    page.heading(1, rule.title(language));
    page.paragraph(
        "`" + rule.id() + "` · " + facts(rule).stream().collect(Collectors.joining(" · ")));
    page.heading(2, say("Quy tắc phát hiện gì", "What it finds"));
    page.paragraph(Markdown.quote(example.message()));
    page.heading(2, say("Căn cứ", "Why"));
    if (rule.clauses().isEmpty()) {
      page.paragraph(say("Bảo đảm dữ liệu nhất quán.", "It keeps the data sound."));
    }
    for (Clause clause : clauses(rule)) {
      page.item(clauseText(clause));
    }
    page.end();
    page.heading(2, say("Ví dụ đúng", "A valid example"));
    page.paragraph(
        say(
            "Hai ví dụ chỉ nêu những phần có liên quan của văn bản.",
            "Both examples show only those parts of a document that matter here."));
    page.json(example.valid());
    page.heading(2, say("Ví dụ sai", "An invalid example"));
    page.paragraph(place(example));
    page.json(example.invalid());
    page.heading(2, say("Cách khắc phục", "How to mend it"));
    page.paragraph(rule.advice(language));
    page.heading(2, say("Cách miễn trừ", "How to waive it"));
    page.paragraph(
        say(
            "Khi cấp có thẩm quyền đã chấp thuận, ghi vào tệp miễn trừ:",
            "Where the competent body has agreed, put this into the file of waivers:"));
    page.json(example.waiver());
    return page.text();
  }

  private String place(RuleExample example) {
    return example.pointer().isEmpty()
        ? say("Phát hiện nói về cả văn bản.", "The finding is about the document as a whole.")
        : say("Vị trí phát hiện: ", "The finding is at ") + "`" + example.pointer() + "`.";
  }

  /** {@return which rules answer for which clause, as Markdown} */
  String traceability() {
    Markdown page = new Markdown();
    page.heading(1, say("Điều khoản và quy tắc", "Clauses and rules"));
    long judged = coverage().stream().filter(c -> !c.rules().isEmpty()).count();
    page.paragraph(
        say(
            judged + " trên " + coverage().size() + " điều khoản được máy đối chiếu.",
            judged + " of " + coverage().size() + " clauses are judged by a machine."));
    for (ClauseCoverage clause : coverage()) {
      page.heading(2, clause.clause().getId());
      page.paragraph(clauseText(clause.clause()));
      for (RuleInfo rule : clause.rules()) {
        page.item(
            "["
                + rule.title(language)
                + "]("
                + rule.id()
                + ".md) — `"
                + rule.id()
                + "`: "
                + RuleExample.of(rule.id(), language).message());
      }
      clause
          .unjudged()
          .ifPresent(
              u ->
                  page.item(
                      say("Máy không đối chiếu được: ", "No machine can judge it: ")
                          + u.reason(language)
                          + " "
                          + u.advice(language)));
      page.end();
    }
    return page.text();
  }

  /** {@return one page with all rules, to be opened in a browser} */
  static String site() {
    String rules =
        Stream.of("vi", "en")
            .map(l -> new RulePages(Locale.forLanguageTag(l)).articles())
            .collect(Collectors.joining("\n"));
    return resource("site.html").replace("{articles}", rules);
  }

  private String articles() {
    StringBuilder html = new StringBuilder();
    for (RuleInfo rule : RuleCatalogue.bundled().rules()) {
      html.append(article(rule, RuleExample.of(rule.id(), language)));
    }
    return html.toString();
  }

  private String article(RuleInfo rule, RuleExample example) {
    return resource("rule.html")
        .replace("{language}", language.getLanguage())
        .replace("{id}", rule.id())
        .replace("{title}", Markdown.html(rule.title(language)))
        .replace("{facts}", Markdown.html(String.join(" · ", facts(rule))))
        .replace("{clauses}", basis(rule))
        .replace("{find}", Markdown.html(words(rule, example)))
        .replace("{what}", say("Phát hiện", "What it finds"))
        .replace("{message}", Markdown.html(example.message()))
        .replace("{why}", say("Căn cứ", "Why"))
        .replace("{mend}", say("Cách khắc phục", "How to mend it"))
        .replace("{advice}", Markdown.html(rule.advice(language)))
        .replace("{examples}", say("Ví dụ đúng và ví dụ sai", "A valid and an invalid example"))
        .replace("{right}", say("Đúng", "Valid"))
        .replace("{wrong}", say("Sai", "Invalid"))
        .replace("{place}", Markdown.html(place(example)))
        .replace("{waive}", say("Cách miễn trừ", "How to waive it"))
        .replace("{waiver}", Markdown.html(example.waiver()))
        .replace("{valid}", Markdown.marked(example.valid(), example.invalid()))
        .replace("{invalid}", Markdown.marked(example.invalid(), example.valid()));
  }

  /** The clauses, each of which leads to the rules that answer for it. */
  private String basis(RuleInfo rule) {
    if (rule.clauses().isEmpty()) {
      return "<p>" + say("Bảo đảm dữ liệu nhất quán.", "It keeps the data sound.") + "</p>";
    }
    return clauses(rule).stream()
        .map(
            c -> {
              String id = "<b>" + c.getId() + "</b>";
              String link = "<a href=\"#" + c.getId() + "\">" + id + "</a>";
              return "<li>" + Markdown.html(clauseText(c)).replace(id, link) + "</li>";
            })
        .collect(Collectors.joining("", "<ul>", "</ul>"));
  }

  /** What a search goes through. */
  private String words(RuleInfo rule, RuleExample example) {
    List<String> words = new ArrayList<>(List.of(rule.id(), rule.title(language)));
    clauses(rule).forEach(c -> words.addAll(List.of(c.getId(), c.getInstrument().toString())));
    words.add(example.message());
    return String.join(" ", words);
  }

  private List<String> facts(RuleInfo rule) {
    List<String> facts = new ArrayList<>();
    facts.add(
        english
            ? "at most " + rule.severity()
            : "mức cao nhất: " + SEVERITIES.get(rule.severity()));
    facts.add(
        rule.documents().stream()
            .sorted()
            .map(t -> TYPES.get(t).get(english ? 1 : 0))
            .collect(Collectors.joining(", ")));
    if (rule.completeness() && rule.severity() == Severity.ERROR) {
      facts.add(
          say(
              "dự thảo hoặc bản trích còn thiếu: nhiều nhất là cảnh báo",
              "a WARNING at most in drafts and excerpts"));
    }
    facts.add(say("từ phiên bản ", "since ") + rule.since());
    return facts;
  }

  private String clauseText(Clause clause) {
    return "**"
        + clause.getId()
        + "** ("
        + clause.getInstrument()
        + ", "
        + (english
            ? clause.getForce().toString().toLowerCase(Locale.ROOT)
            : FORCES.get(clause.getForce()))
        + "): "
        + (english ? clause.getEnglish() : clause.getVietnamese())
        + ".";
  }

  private static List<ClauseCoverage> coverage() {
    return RuleCatalogue.bundled().coverage();
  }

  private static List<Clause> clauses(RuleInfo rule) {
    return rule.clauses().stream()
        .map(ClauseCatalogue.bundled()::find)
        .flatMap(Optional::stream)
        .toList();
  }

  private String say(String vietnamese, String inEnglish) {
    return english ? inEnglish : vietnamese;
  }

  private static String resource(String name) {
    try (InputStream stream = RulePages.class.getResourceAsStream(name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
