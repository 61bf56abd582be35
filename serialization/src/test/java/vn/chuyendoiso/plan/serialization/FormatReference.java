package vn.chuyendoiso.plan.serialization;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.chuyendoiso.plan.document.DocumentType;

/**
 * The reference of the format for people who write exporters by hand: an introduction in prose, and
 * tables that follow from the shapes and the vocabulary.
 */
final class FormatReference {

  private static final int LONGEST_EXAMPLE = 90;

  private final boolean english;
  private final StringBuilder text = new StringBuilder();
  private final Collection<FormatOutline.Part> parts = FormatOutline.partsOf(DocumentShapes.all());

  private FormatReference(boolean english) {
    this.english = english;
  }

  static FormatReference in(Locale locale) {
    return new FormatReference(locale.getLanguage().equals("en"));
  }

  /** The whole example that the introduction shows. */
  static String example() {
    return Vocabulary.named(resource("example.json"));
  }

  /** {@return the page as Markdown} */
  String text() {
    text.setLength(0);
    text.append(
        resource(english ? "introduction.en.md" : "introduction.vi.md")
            .replace("{version}", DocumentShapes.CURRENT_VERSION)
            .replace("{id}", PlanSchema.id(DocumentType.TRANSFORMATION_PLAN))
            .replace("{example}", example().strip()));
    documents();
    section(say("Các phần của văn bản", "The parts of documents"));
    parts.forEach(this::part);
    section(say("Các mã", "Codes"));
    parts.forEach(this::codes);
    section(say("Các kiểu đơn giản", "Plain types"));
    plainTypes();
    return text.toString();
  }

  private void documents() {
    section(say("Các loại văn bản", "The types of documents"));
    Map<String, List<Member<?, ?, ?>>> shared = new LinkedHashMap<>();
    for (String code : DocumentShapes.codes()) {
      FormatOutline.ObjectPart document =
          FormatOutline.of(DocumentShapes.named(code).orElseThrow());
      heading(document.name(), document.entry());
      Map<String, List<Member<?, ?, ?>>> byOwner = byOwner(document);
      List<Member<?, ?, ?>> own = byOwner.getOrDefault(document.name(), List.of());
      byOwner.keySet().removeIf(o -> o.equals(document.name()));
      byOwner.forEach(shared::putIfAbsent);
      line(
          say("`documentType` là", "Its `documentType` is")
              + " `"
              + code
              + "`. "
              + say("Có các trường của ", "It has the members of ")
              + byOwner.keySet().stream()
                  .map(o -> "[" + sharedTitle(o) + "](#" + o + ")")
                  .collect(Collectors.joining(say(", của ", " and of ")))
              + (own.isEmpty() ? "." : say(", và:", ", and:")));
      line("");
      if (!own.isEmpty()) {
        members(document, own);
      }
    }
    shared.forEach(
        (owner, members) -> {
          anchor(owner, sharedTitle(owner));
          members(FormatOutline.of(DocumentShapes.of(DocumentType.TRANSFORMATION_PLAN)), members);
        });
  }

  private String sharedTitle(String owner) {
    return owner.equals("Document")
        ? say("phần đầu của mọi văn bản", "the heading of all documents")
        : say("kế hoạch, đề án và chương trình", "plans, schemes and programmes");
  }

  /** Members by the type that the vocabulary has them under; those of all types head documents. */
  private static Map<String, List<Member<?, ?, ?>>> byOwner(FormatOutline.ObjectPart document) {
    Map<String, List<Member<?, ?, ?>>> byOwner = new TreeMap<>();
    for (Member<?, ?, ?> member : document.shape().members()) {
      String subject = document.entry(member).subject();
      String owner = subject.substring(0, subject.indexOf('.'));
      byOwner
          .computeIfAbsent(owner.equals("*") ? "Document" : owner, o -> new ArrayList<>())
          .add(member);
    }
    return byOwner;
  }

  private void part(FormatOutline.Part part) {
    if (part instanceof FormatOutline.ObjectPart object) {
      heading(object.name(), object.entry());
      example(Examples.of(object));
      members(object, object.shape().members());
    } else if (part instanceof FormatOutline.FamilyPart family) {
      heading(family.name(), family.entry());
      line(
          say(
                  "Trường `%s` (bắt buộc) cho biết dạng; chữ đậm là trường bắt buộc của dạng.",
                  "The member `%s` (required) names the form; bold members are required in it.")
              .formatted(family.family().discriminator()));
      line("");
      forms(family);
      membersOfForms(family);
    }
  }

  private void forms(FormatOutline.FamilyPart family) {
    row(
        say("Dạng", "Form"),
        say("Ý nghĩa", "Meaning"),
        say("Trường", "Members"),
        say("Ví dụ", "Example"));
    row("---", "---", "---", "---");
    family
        .forms()
        .forEach(
            (form, object) ->
                row(
                    "`" + form + "`",
                    meaning(object.entry()),
                    object.shape().members().stream()
                        .filter(m -> !m.name().equals(family.family().discriminator()))
                        .map(
                            m ->
                                m.presence() == Member.Presence.REQUIRED
                                    ? "**" + m.name() + "**"
                                    : m.name())
                        .collect(Collectors.joining(", ")),
                    "`" + Examples.of(object) + "`"));
    line("");
  }

  private void membersOfForms(FormatOutline.FamilyPart family) {
    row(
        say("Trường", "Member"),
        say("Ý nghĩa", "Meaning"),
        say("Kiểu", "Type"),
        say("Ví dụ", "Example"));
    row("---", "---", "---", "---");
    List<String> told = new ArrayList<>(List.of(family.family().discriminator()));
    for (FormatOutline.ObjectPart form : family.forms().values()) {
      for (Member<?, ?, ?> member : form.shape().members()) {
        if (!told.contains(member.name())) {
          told.add(member.name());
          row(
              "`" + member.name() + "`",
              meaning(form.entry(member)),
              type(member.type().kind()),
              code(Examples.of(form, member)));
        }
      }
    }
    line("");
  }

  private void members(FormatOutline.ObjectPart object, List<? extends Member<?, ?, ?>> members) {
    row(
        say("Trường", "Member"),
        say("Ý nghĩa", "Meaning"),
        say("Kiểu", "Type"),
        say("Bắt buộc", "Required"),
        say("Ví dụ", "Example"),
        say("Điều khoản", "Clause"));
    row("---", "---", "---", "---", "---", "---");
    for (Member<?, ?, ?> member : members) {
      Vocabulary.Entry entry = object.entry(member);
      row(
          "`" + member.name() + "`",
          meaning(entry),
          type(member.type().kind()),
          member.presence() == Member.Presence.REQUIRED ? say("có", "yes") : "",
          code(Examples.of(object, member)),
          String.join(", ", entry.clauses()));
    }
    line("");
  }

  private void codes(FormatOutline.Part part) {
    if (part instanceof FormatOutline.CodePart enumeration) {
      heading(enumeration.name(), enumeration.entry());
      row(say("Mã", "Code"), say("Ý nghĩa", "Meaning"));
      row("---", "---");
      enumeration.codes().forEach(c -> row("`" + c + "`", meaning(enumeration.entry(c))));
      line("");
    }
  }

  private void plainTypes() {
    List<ValueKind> kinds =
        new ArrayList<>(
            List.of(
                new ValueKind.Text(false), new ValueKind.Identifier(), new ValueKind.Decimal()));
    kinds.addAll(List.of(ValueKind.Calendar.values()));
    for (ValueKind kind : kinds) {
      String name = PlanSchema.definition(kind);
      Vocabulary.Entry entry = Vocabulary.bundled().type(List.of(name));
      heading(name, entry);
      line(say("Ví dụ: ", "Example: ") + code(entry.example().orElseThrow()));
      line("");
    }
  }

  private String type(ValueKind kind) {
    if (kind instanceof ValueKind.ListOf list) {
      return say("danh sách: ", "list of ") + type(list.element().kind());
    }
    if (kind instanceof ValueKind.WholeNumber number) {
      return say("số nguyên", "whole number") + range(number);
    }
    if (kind instanceof ValueKind.FormatVersion version) {
      return "`\"" + version.current() + "\"`";
    }
    if (kind instanceof ValueKind.Text t && t.mayBeBlank()) {
      return say("chuỗi ký tự", "text");
    }
    String name = PlanSchema.definition(kind);
    return "[" + name + "](#" + name + ")";
  }

  private String range(ValueKind.WholeNumber number) {
    boolean least = number.min() > Integer.MIN_VALUE;
    boolean most = number.max() < Integer.MAX_VALUE;
    return (least ? say(" từ ", " from ") + number.min() : "")
        + (most ? say(" đến ", " to ") + number.max() : "");
  }

  private void heading(String name, Vocabulary.Entry entry) {
    anchor(name, name + ": " + title(entry));
    line((english ? entry.en() : entry.vi()) + clauses(entry));
    line("");
  }

  private String clauses(Vocabulary.Entry entry) {
    return entry.clauses().isEmpty()
        ? ""
        : say(" Điều khoản: ", " Clauses: ") + String.join(", ", entry.clauses()) + ".";
  }

  private void anchor(String name, String heading) {
    line("<a id=\"" + name + "\"></a>");
    line("");
    line("### " + PlanSchema.capitalised(heading));
    line("");
  }

  private void section(String heading) {
    line("## " + heading);
    line("");
  }

  private void example(String json) {
    line("```json");
    line(json);
    line("```");
    line("");
  }

  private String meaning(Vocabulary.Entry entry) {
    String title = PlanSchema.capitalised(title(entry));
    String more = english ? entry.en() : entry.vi();
    return "**" + title + ".**" + (more.isEmpty() ? "" : " " + more);
  }

  private String title(Vocabulary.Entry entry) {
    return english ? entry.titleEn() : entry.titleVi();
  }

  private static String code(String json) {
    return json.length() > LONGEST_EXAMPLE ? "" : "`" + json + "`";
  }

  private void row(String... cells) {
    line(
        "| "
            + List.of(cells).stream()
                .map(c -> c.replace("|", "\\|"))
                .collect(Collectors.joining(" | "))
            + " |");
  }

  private void line(String line) {
    text.append(line).append('\n');
  }

  private String say(String vi, String en) {
    return english ? en : vi;
  }

  private static String resource(String name) {
    try (InputStream stream = FormatReference.class.getResourceAsStream("reference/" + name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
