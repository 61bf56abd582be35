package vn.chuyendoiso.plan.finding;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.chuyendoiso.plan.text.VietnameseNumber;

/**
 * The sentences of a module's findings, in Vietnamese and English.
 *
 * <p>Example: the template {@code Nhiệm vụ {task} không có cơ quan chủ trì} and the argument {@code
 * task=42} give "Nhiệm vụ 42 không có cơ quan chủ trì". Dates read 31/12/2025 in Vietnamese and
 * 2025-12-31 in English.
 *
 * <p>English is spoken to locales of the language {@code en}; everybody else gets Vietnamese, the
 * language of the documents. The default locale of the machine plays no part. Immutable and
 * thread-safe.
 */
public final class Messages {

  private static final Pattern ARGUMENT = Pattern.compile("\\{([a-zA-Z]+)}");
  private static final DateTimeFormatter DAY_MONTH_YEAR =
      DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT);

  private final NavigableMap<String, String> vietnamese;
  private final NavigableMap<String, String> english;

  private Messages(NavigableMap<String, String> vietnamese, NavigableMap<String, String> english) {
    this.vietnamese = vietnamese;
    this.english = english;
  }

  /**
   * Reads the two bundles of a module. The streams are opened by the module itself, because a
   * module's resources are closed to others.
   *
   * @param vietnamese the Vietnamese properties, UTF-8
   * @param english the English properties, UTF-8
   * @return the messages
   */
  public static Messages read(InputStream vietnamese, InputStream english) {
    return new Messages(load(vietnamese), load(english));
  }

  private static NavigableMap<String, String> load(InputStream stream) {
    Properties properties = new Properties();
    try (InputStreamReader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    NavigableMap<String, String> templates = new TreeMap<>();
    for (String key : properties.stringPropertyNames()) {
      templates.put(key, properties.getProperty(key));
    }
    return Collections.unmodifiableNavigableMap(templates);
  }

  /**
   * Renders a finding.
   *
   * @param finding the finding
   * @param locale the reader's language
   * @return the sentence
   * @throws IllegalArgumentException if this module has no message for the finding
   */
  public String render(Finding finding, Locale locale) {
    return render(finding.getId(), finding.getArguments(), locale);
  }

  /**
   * Renders the message of a key.
   *
   * @param key the key in the bundles
   * @param arguments the values of its arguments by name
   * @param locale the reader's language
   * @return the sentence
   * @throws IllegalArgumentException if there is no such message, or an argument is missing
   */
  public String render(String key, Map<String, Object> arguments, Locale locale) {
    String template = template(key, locale);
    if (template.indexOf('{') < 0) {
      return template;
    }
    Matcher matcher = ARGUMENT.matcher(template);
    StringBuilder text = new StringBuilder();
    while (matcher.find()) {
      Object value = arguments.get(matcher.group(1));
      if (value == null) {
        throw new IllegalArgumentException(key + " lacks the argument " + matcher.group(1));
      }
      matcher.appendReplacement(text, Matcher.quoteReplacement(spell(value, locale)));
    }
    return matcher.appendTail(text).toString();
  }

  /**
   * Tells the keys of one language.
   *
   * @param locale the language
   * @return all keys, sorted; unmodifiable
   */
  public NavigableSet<String> keys(Locale locale) {
    return bundle(locale).navigableKeySet();
  }

  /**
   * Tells which arguments a message needs.
   *
   * @param key the key in the bundles
   * @param locale the language
   * @return the names of its arguments, sorted
   */
  public Set<String> argumentsOf(String key, Locale locale) {
    Set<String> names = new TreeSet<>();
    for (Matcher matcher = ARGUMENT.matcher(template(key, locale)); matcher.find(); ) {
      names.add(matcher.group(1));
    }
    return names;
  }

  private String template(String key, Locale locale) {
    String template = bundle(locale).get(key);
    if (template == null) {
      throw new IllegalArgumentException("no message " + key);
    }
    return template;
  }

  private NavigableMap<String, String> bundle(Locale locale) {
    return isEnglish(locale) ? english : vietnamese;
  }

  private String spell(Object value, Locale locale) {
    if (value instanceof Term term) {
      return template("term." + term.key(), locale);
    }
    if (value instanceof Worded worded) {
      return worded.in(locale);
    }
    if (value instanceof LocalDate date) {
      return isEnglish(locale) ? date.toString() : DAY_MONTH_YEAR.format(date);
    }
    if (value instanceof BigDecimal number) {
      return isEnglish(locale) ? number.toPlainString() : VietnameseNumber.print(number);
    }
    if (value instanceof List<?> list) {
      return list.stream().map(v -> spell(v, locale)).collect(Collectors.joining(", "));
    }
    return value.toString();
  }

  private static boolean isEnglish(Locale locale) {
    return locale.getLanguage().equals("en");
  }
}
