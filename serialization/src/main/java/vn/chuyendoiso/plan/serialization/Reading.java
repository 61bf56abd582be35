package vn.chuyendoiso.plan.serialization;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.json.JsonFactory;
import vn.chuyendoiso.plan.finding.Finding;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.finding.Term;
import vn.chuyendoiso.plan.text.StoredText;
import vn.chuyendoiso.plan.text.TextChange;

/**
 * One pass over one document: the tokens, and the problems met so far.
 *
 * <p>Used by one thread, for one document. Pointers and places are worked out only for a problem.
 */
final class Reading {

  private static final int SHOWN = 60;
  private static final JsonFactory PLAIN = new JsonFactory();

  private final JsonParser parser;
  private final SourceText source;
  private final ReadLimits limits;
  private final List<Located> findings = new ArrayList<>();
  private final Set<TextChange> changes = EnumSet.noneOf(TextChange.class);

  private int errors;
  private int unlisted;
  private int changedTexts;
  private JsonPointer firstChanged = JsonPointer.ROOT;
  private long firstChangedAt;

  private record Located(long offset, Finding.Builder finding) {}

  Reading(JsonParser parser, SourceText source, ReadLimits limits) {
    this.parser = parser;
    this.source = source;
    this.limits = limits;
  }

  JsonParser tokens() {
    return parser;
  }

  ReadLimits limits() {
    return limits;
  }

  boolean hasErrors() {
    return errors > 0;
  }

  /** {@return where the current token begins} */
  long offset() {
    return source.start() + parser.currentTokenLocation().getByteOffset();
  }

  /** {@return the pointer to the value, member or object of the current token} */
  JsonPointer pointer() {
    return pointer(parser.streamReadContext());
  }

  private static JsonPointer pointer(TokenStreamContext context) {
    TokenStreamContext parent = context.getParent();
    JsonPointer base = parent == null ? JsonPointer.ROOT : pointer(parent);
    if (context.inObject() && context.hasCurrentName()) {
      return base.append(context.currentName());
    }
    if (context.inArray() && context.hasCurrentIndex()) {
      return base.append(context.getCurrentIndex());
    }
    return base;
  }

  void problem(ReadProblem problem, Object... namesAndValues) {
    problemAt(problem, pointer(), offset(), namesAndValues);
  }

  void problemAt(ReadProblem problem, JsonPointer pointer, long offset, Object... namesAndValues) {
    if (problem.severity() == vn.chuyendoiso.plan.finding.Severity.ERROR) {
      errors++;
    }
    if (findings.size() >= limits.maxFindings()) {
      unlisted++;
      return;
    }
    Map<String, Object> arguments = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      arguments.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    findings.add(
        new Located(
            offset,
            Finding.builder()
                .id(problem.id())
                .severity(problem.severity())
                .pointer(pointer)
                .arguments(arguments)));
  }

  /** Reports that the current token is not what is expected there, and passes over it. */
  void wrongType(String expected) {
    problem(
        ReadProblem.TYPE_WRONG,
        "expected",
        new Term("type." + expected),
        "found",
        new Term("type." + found()));
    parser.skipChildren();
  }

  private String found() {
    return switch (parser.currentToken()) {
      case START_OBJECT -> "object";
      case START_ARRAY -> "list";
      case VALUE_STRING -> "text";
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "number";
      case VALUE_TRUE, VALUE_FALSE -> "truth";
      default -> "null";
    };
  }

  /** Brings a text into its stored form, and remembers that it did; null if the text is broken. */
  String text(String raw) {
    if (hasLoneSurrogate(raw)) {
      problem(ReadProblem.TEXT_BROKEN);
      return null;
    }
    StoredText stored = StoredText.of(raw);
    if (!stored.changes().isEmpty()) {
      if (changedTexts++ == 0) {
        firstChanged = pointer();
        firstChangedAt = offset();
      }
      changes.addAll(stored.changes());
    }
    return stored.text();
  }

  static boolean hasLoneSurrogate(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(c)) {
        return true;
      }
    }
    return false;
  }

  /** Copies the current value as compact JSON; null if a text in it is broken. */
  String copy() {
    StringWriter json = new StringWriter();
    boolean sound = true;
    try (JsonGenerator out = PLAIN.createGenerator(ObjectWriteContext.empty(), json)) {
      int depth = 0;
      JsonToken token = parser.currentToken();
      while (true) {
        depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        sound &= copyToken(out, token);
        if (depth == 0) {
          break;
        }
        token = parser.nextToken();
      }
    }
    return sound ? json.toString() : null;
  }

  private boolean copyToken(JsonGenerator out, JsonToken token) {
    switch (token) {
      case START_OBJECT -> out.writeStartObject();
      case END_OBJECT -> out.writeEndObject();
      case START_ARRAY -> out.writeStartArray();
      case END_ARRAY -> out.writeEndArray();
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> out.writeNumber(parser.getString());
      case VALUE_TRUE -> out.writeBoolean(true);
      case VALUE_FALSE -> out.writeBoolean(false);
      case VALUE_NULL -> out.writeNull();
      default -> {
        String text = text(parser.getString());
        if (token == JsonToken.PROPERTY_NAME) {
          out.writeName(text == null ? "" : text);
        } else {
          out.writeString(text == null ? "" : text);
        }
        return text != null;
      }
    }
    return true;
  }

  /** Shortens a text for showing it in a message. */
  static String shown(String text) {
    String oneLine = text.replaceAll("\\p{Cntrl}", " ");
    int points = oneLine.codePointCount(0, oneLine.length());
    return points <= SHOWN
        ? oneLine
        : oneLine.substring(0, oneLine.offsetByCodePoints(0, SHOWN)) + "…";
  }

  /** {@return all findings, in the order of their places} */
  List<Finding> findings() {
    if (changedTexts > 0) {
      List<Term> kinds =
          changes.stream()
              .map(c -> new Term("change." + c.name().toLowerCase(Locale.ROOT)))
              .toList();
      problemAt(
          ReadProblem.TEXT_NORMALISED,
          firstChanged,
          firstChangedAt,
          "count",
          changedTexts,
          "changes",
          kinds);
    }
    List<Finding> all = new ArrayList<>();
    findings.stream()
        .sorted(Comparator.comparingLong(Located::offset))
        .forEach(f -> all.add(f.finding.position(source.position(f.offset)).build()));
    if (unlisted > 0) {
      all.add(
          Finding.builder()
              .id(ReadProblem.FINDINGS_CAPPED.id())
              .severity(ReadProblem.FINDINGS_CAPPED.severity())
              .pointer(JsonPointer.ROOT)
              .putArguments("listed", limits.maxFindings())
              .putArguments("count", unlisted)
              .build());
    }
    return List.copyOf(all);
  }
}
