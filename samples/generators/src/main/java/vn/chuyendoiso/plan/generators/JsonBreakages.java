package vn.chuyendoiso.plan.generators;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import vn.chuyendoiso.plan.document.ActionProgramme;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.finding.Position;
import vn.chuyendoiso.plan.generators.JsonText.Value;

/**
 * Bytes of documents with one fault in their form each, for tests of what reads them.
 *
 * <p>Example: {@code JsonBreakages.of("member-missing", PlanJson::writeCompact)} yields plans of
 * which one task has no title. The bytes come from the writer of whoever tests, indented or not;
 * one place of them is changed. Where there are many such places, one is drawn.
 *
 * <p>There is a way for every finding of the reader of the library that the form of one document of
 * ordinary size can show; the limits that are broken are the standard ones. Thread-safe.
 */
public final class JsonBreakages {

  private static final int FIGURES = 999;
  private static final int MOST_MEMBERS = 1_000;
  private static final int MOST_ELEMENTS = 200_000;
  private static final int LONGEST_TEXT = 1_000_000;
  private static final int LONGEST_NUMBER = 100;
  private static final int DEEPEST = 100;

  // What these say decides how the rest of the document or object is read.
  private static final Set<String> LEADING = Set.of("documentType", "formatVersion", "form");

  // Version 1.0 of the format told the forms of actors apart by another member.
  private static final Pattern ACTOR_FORM =
      Pattern.compile(
          "\"form\"(\\s*:\\s*\"(body|collective|conditional-collective|non-state-body|person-role)\")");

  private static final Map<String, BiFunction<JsonText, Integer, Fault>> WAYS = ways();

  private static final Supplier<Arbitrary<TransformationPlan>> PLANS =
      Once.made(Plans::conformingPlans);

  /** One fault: the broken bytes, what must be spoken of and where, and what is asked for. */
  private static final class Fault {

    private final byte[] json;
    private final JsonPointer pointer;
    private final Position position;
    private final Class<? extends Document> type;

    Fault(byte[] json, JsonPointer pointer, Position position, Class<? extends Document> type) {
      this.json = json;
      this.pointer = pointer;
      this.position = position;
      this.type = type;
    }

    static Fault at(String text, JsonPointer pointer, int place) {
      return new Fault(
          text.getBytes(UTF_8), pointer, JsonText.position(text, place), Document.class);
    }

    static Fault ofAll(byte[] json) {
      return new Fault(json, JsonPointer.ROOT, new Position(1, 1), Document.class);
    }

    static Fault ofAll(String text) {
      return ofAll(text.getBytes(UTF_8));
    }

    Fault asked(Class<? extends Document> other) {
      return new Fault(json, pointer, position, other);
    }
  }

  private JsonBreakages() {}

  /**
   * Returns the findings that can be provoked.
   *
   * @return their ids, sorted
   */
  public static SortedSet<String> findings() {
    return new TreeSet<>(WAYS.keySet());
  }

  /**
   * Returns bytes that provoke a finding.
   *
   * @param finding the id of the finding, such as {@code member-missing}
   * @param writer writes a document as JSON in UTF-8 without a byte order mark
   * @return broken bytes, each with what they were before
   * @throws IllegalArgumentException if there is no way of provoking that finding
   */
  public static Arbitrary<BrokenJson> of(
      String finding, Function<? super Document, byte[]> writer) {
    BiFunction<JsonText, Integer, Fault> way = WAYS.get(finding);
    if (way == null) {
      throw new IllegalArgumentException(
          "no way of provoking the finding "
              + finding
              + "; known are "
              + String.join(", ", findings()));
    }
    return Parts.of(PLANS.get(), Pick.between(0, FIGURES))
        .as((plan, figure) -> broken(finding, way, writer.apply(plan), figure));
  }

  private static BrokenJson broken(
      String finding, BiFunction<JsonText, Integer, Fault> way, byte[] intact, int figure) {
    Fault fault = way.apply(JsonText.of(new String(intact, UTF_8)), figure);
    return new BrokenJson(finding, fault.json, intact, fault.pointer, fault.position, fault.type);
  }

  private static Map<String, BiFunction<JsonText, Integer, Fault>> ways() {
    Map<String, BiFunction<JsonText, Integer, Fault>> ways = new TreeMap<>();
    encoding(ways);
    syntax(ways);
    limits(ways);
    wholes(ways);
    members(ways);
    values(ways);
    texts(ways);
    return ways;
  }

  private static void encoding(Map<String, BiFunction<JsonText, Integer, Fault>> ways) {
    ways.put("input-empty", (json, figure) -> Fault.ofAll(" \n".repeat(figure % 3)));
    ways.put("input-other-format", (json, figure) -> Fault.ofAll("%PDF-1." + figure % 8));
    ways.put("encoding-utf16", (json, figure) -> Fault.ofAll(json.text().getBytes(UTF_16LE)));
    ways.put("encoding-bom", (json, figure) -> Fault.ofAll("\uFEFF" + json.text()));
    ways.put("encoding-invalid-utf8", JsonBreakages::brokenByte);
  }

  // The first letter of a text becomes a byte that begins an overlong sequence.
  private static Fault brokenByte(JsonText json, int figure) {
    Value value = json.any(figure, v -> json.isText(v) && !json.isEmpty(v));
    int place = value.start() + 1;
    byte[] bytes = json.text().getBytes(UTF_8);
    bytes[json.text().substring(0, place).getBytes(UTF_8).length] = (byte) 0xC0;
    return new Fault(
        bytes, JsonPointer.ROOT, JsonText.position(json.text(), place), Document.class);
  }

  private static void syntax(Map<String, BiFunction<JsonText, Integer, Fault>> ways) {
    ways.put(
        "json-syntax",
        (json, figure) -> {
          Value value = textMember(json, figure);
          return Fault.at(json.with(value.start(), "?"), value.pointer(), value.start());
        });
    ways.put(
        "json-truncated",
        (json, figure) -> {
          Value value = textMember(json, figure);
          return Fault.at(json.text().substring(0, value.end()), value.pointer(), value.end());
        });
    ways.put(
        "json-trailing",
        (json, figure) -> {
          String text = json.text() + "\n{}";
          return Fault.at(text, JsonPointer.ROOT, text.length() - 2);
        });
  }

  private static void limits(Map<String, BiFunction<JsonText, Integer, Fault>> ways) {
    ways.put(
        "json-too-deep",
        (json, figure) -> {
          String name = ",\"x:y\":";
          String deep = name + "[".repeat(DEEPEST) + "]".repeat(DEEPEST);
          int end = json.root().end() - 1;
          return Fault.at(
              json.with(end, deep), JsonPointer.ROOT, end + name.length() + DEEPEST - 1);
        });
    ways.put(
        "json-text-too-long",
        (json, figure) -> {
          Value title = json.at("/title");
          return replaced(json, title, "\"" + "x".repeat(LONGEST_TEXT + 1) + "\"");
        });
    ways.put(
        "json-number-too-long",
        (json, figure) -> replaced(json, total(json, figure), "1".repeat(LONGEST_NUMBER + 1)));
    ways.put(
        "json-too-many-members",
        (json, figure) -> {
          String members =
              IntStream.rangeClosed(0, MOST_MEMBERS)
                  .mapToObj(i -> ",\"x:" + i + "\":0")
                  .collect(Collectors.joining());
          String text = json.with(json.root().end() - 1, members);
          String last = "x:" + MOST_MEMBERS;
          return Fault.at(
              text, JsonPointer.ROOT.append(last), text.lastIndexOf("\"" + last + "\""));
        });
    ways.put(
        "json-too-many-elements",
        (json, figure) -> {
          Value evaluation = json.at("/evaluations/0");
          String list = ",\"limitations\":[" + "\"x\",".repeat(MOST_ELEMENTS) + "\"x\"]";
          int end = evaluation.end() - 1;
          return Fault.at(
              json.with(end, list),
              evaluation.pointer().append("limitations").append(MOST_ELEMENTS),
              end + list.length() - 4);
        });
  }

  private static void wholes(Map<String, BiFunction<JsonText, Integer, Fault>> ways) {
    ways.put("root-not-object", (json, figure) -> Fault.ofAll("[" + json.text() + "]"));
    ways.put(
        "document-type-missing",
        (json, figure) ->
            Fault.at(
                json.without(json.at("/documentType")), JsonPointer.ROOT, json.root().start()));
    ways.put(
        "document-type-unknown",
        (json, figure) -> replaced(json, json.at("/documentType"), "\"ke-hoach\""));
    ways.put(
        "document-type-other",
        (json, figure) -> {
          Value type = json.at("/documentType");
          return Fault.at(json.text(), type.pointer(), type.start()).asked(ActionProgramme.class);
        });
    ways.put(
        "format-version-unknown",
        (json, figure) -> replaced(json, json.at("/formatVersion"), "\"99.0\""));
    ways.put(
        "format-version-newer",
        (json, figure) -> {
          Value version = json.at("/formatVersion");
          return replaced(json, version, json.json(version).replace(".", ".99"));
        });
    ways.put(
        "format-version-older",
        (json, figure) -> {
          Value version = json.at("/formatVersion");
          String older = ACTOR_FORM.matcher(json.with(version, "\"1.0\"")).replaceAll("\"kind\"$1");
          return Fault.at(older, version.pointer(), version.start());
        });
  }

  private static void members(Map<String, BiFunction<JsonText, Integer, Fault>> ways) {
    ways.put(
        "member-unknown",
        (json, figure) -> {
          Value object = json.any(figure, v -> json.isObject(v) && !json.isEmpty(v));
          return added(json, object, "qqqqqqq", "0");
        });
    ways.put("member-misspelt", (json, figure) -> added(json, json.root(), "objectivess", "[]"));
    ways.put(
        "member-missing",
        (json, figure) -> {
          Value task = task(json, figure);
          String text = json.without(json.member(task, "title").orElseThrow());
          return Fault.at(text, task.pointer(), task.start());
        });
    ways.put(
        "member-null",
        (json, figure) ->
            replaced(json, json.member(task(json, figure), "title").orElseThrow(), "null"));
    ways.put(
        "member-duplicate",
        (json, figure) -> {
          Value object =
              json.any(figure, v -> json.isObject(v) && json.member(v, "title").isPresent());
          return added(
              json, object, "title", json.json(json.member(object, "title").orElseThrow()));
        });
    ways.put("member-not-of-form", JsonBreakages::memberOfOtherForm);
    ways.put(
        "element-null",
        (json, figure) -> {
          Value list = json.any(figure, v -> json.isList(v) && !json.isEmpty(v));
          int place = list.start() + 1;
          return Fault.at(json.with(place, "null,"), list.pointer().append(0), place);
        });
  }

  // Only a duration has an amount.
  private static Fault memberOfOtherForm(JsonText json, int figure) {
    Value meaning =
        json.any(
            figure,
            v ->
                v.name().equals("meaning")
                    && json.member(v, "form").isPresent()
                    && v.pointer().toString().contains("/deadline/")
                    && json.member(v, "amount").isEmpty());
    String member = ",\"amount\":";
    int end = meaning.end() - 1;
    return Fault.at(
        json.with(end, member + "1"), meaning.pointer().append("amount"), end + member.length());
  }

  private static void values(Map<String, BiFunction<JsonText, Integer, Fault>> ways) {
    ways.put(
        "type-wrong",
        (json, figure) ->
            replaced(
                json,
                json.any(
                    figure,
                    v -> json.isText(v) && !v.name().isEmpty() && !LEADING.contains(v.name())),
                "true"));
    ways.put(
        "code-unknown",
        (json, figure) -> replaced(json, named(json, figure, "responsibility"), "\"chủ trì\""));
    ways.put(
        "date-invalid",
        (json, figure) -> replaced(json, named(json, figure, "issuedOn"), "\"31/02/2025\""));
    ways.put("id-invalid", (json, figure) -> replaced(json, named(json, figure, "id"), "\"a b\""));
    ways.put(
        "number-out-of-range",
        (json, figure) -> replaced(json, total(json, figure), "9".repeat(12)));
  }

  private static void texts(Map<String, BiFunction<JsonText, Integer, Fault>> ways) {
    ways.put(
        "text-blank",
        (json, figure) ->
            replaced(
                json, json.any(figure, v -> v.name().equals("number") && json.isText(v)), "\" \""));
    title(ways, "text-broken", "a\\ud800b");
    title(ways, "text-direction", "Kế hoạch \u061C2025");
    title(ways, "text-unassigned", "Kế hoạch \u0378");
    title(ways, "text-legacy", "KÕ ho¹ch chuyÓn ®æi sè");
    title(ways, "text-normalised", "Ke\u0302\u0301 hoa\u0323ch");
  }

  // The title of the document is never odd, so that nothing was said of it before.
  private static void title(
      Map<String, BiFunction<JsonText, Integer, Fault>> ways, String finding, String text) {
    ways.put(finding, (json, figure) -> replaced(json, json.at("/title"), "\"" + text + "\""));
  }

  private static Value textMember(JsonText json, int figure) {
    return json.any(figure, v -> !v.name().isEmpty() && json.isText(v));
  }

  private static Value task(JsonText json, int figure) {
    return json.any(figure, v -> v.pointer().toString().matches("/tasks/[0-9]+"));
  }

  private static Value total(JsonText json, int figure) {
    return named(json, figure, "total");
  }

  private static Value named(JsonText json, int figure, String name) {
    return json.any(figure, v -> v.name().equals(name));
  }

  private static Fault replaced(JsonText json, Value value, String by) {
    return Fault.at(json.with(value, by), value.pointer(), value.start());
  }

  private static Fault added(JsonText json, Value object, String name, String value) {
    int end = object.end() - 1;
    return Fault.at(
        json.with(end, ",\"" + name + "\":" + value), object.pointer().append(name), end + 1);
  }
}
