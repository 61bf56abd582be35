package vn.chuyendoiso.plan.serialization.extension;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.text.Keeping;
import vn.chuyendoiso.plan.text.KeptMember;
import vn.chuyendoiso.plan.text.StoredText;

/**
 * The vocabularies of vendors that a program has, and what they say of a document.
 *
 * <p>Example: {@code Extensions.installed().uses(plan)} lists every member with a namespace in the
 * plan: where it stands, and whether it is declared, at its place, and of its declared type. A
 * vendor shows the official what its own form cannot edit, and keeps the rest.
 *
 * <p>Immutable and thread-safe.
 */
public final class Extensions {

  private final Map<String, ExtensionVocabulary> vocabularies;
  private final Map<String, ExtensionVocabulary.Declaration> declarations = new LinkedHashMap<>();

  private Extensions(Iterable<ExtensionVocabulary> all) {
    Map<String, ExtensionVocabulary> byNamespace = new LinkedHashMap<>();
    for (ExtensionVocabulary vocabulary : all) {
      ExtensionVocabulary other = byNamespace.put(vocabulary.namespace(), vocabulary);
      if (other != null) {
        throw new IllegalArgumentException(
            "two vocabularies have the namespace "
                + vocabulary.namespace()
                + ": "
                + other.getClass().getName()
                + " and "
                + vocabulary.getClass().getName());
      }
      vocabulary.members().forEach(d -> declare(vocabulary, d));
    }
    this.vocabularies = Map.copyOf(byNamespace);
  }

  private void declare(ExtensionVocabulary vocabulary, ExtensionVocabulary.Declaration added) {
    ExtensionMember<?> member = added.member();
    if (!member.namespace().equals(vocabulary.namespace())) {
      throw new IllegalArgumentException(
          vocabulary.getClass().getName()
              + " has the namespace "
              + vocabulary.namespace()
              + " and declares "
              + member.name());
    }
    if (declarations.put(member.name(), added) != null) {
      throw new IllegalArgumentException(
          vocabulary.getClass().getName() + " declares " + member.name() + " twice");
    }
  }

  /**
   * Loads the vocabularies that are installed as services. They are looked for at each call; a
   * program asks once.
   *
   * @return the vocabularies
   * @throws IllegalArgumentException if two have the same namespace, or one declares a member twice
   *     or of another namespace
   * @throws java.util.ServiceConfigurationError if one cannot be loaded
   */
  public static Extensions installed() {
    return new Extensions(ServiceLoader.load(ExtensionVocabulary.class));
  }

  /**
   * Takes vocabularies that are at hand.
   *
   * @param vocabularies the vocabularies
   * @return the same
   * @throws IllegalArgumentException if two have the same namespace, or one declares a member twice
   *     or of another namespace
   */
  public static Extensions of(ExtensionVocabulary... vocabularies) {
    return new Extensions(List.of(vocabularies));
  }

  /**
   * Finds the vocabulary of a namespace.
   *
   * @param namespace the namespace, such as {@code lgsp}
   * @return its vocabulary; empty if there is none
   */
  public Optional<ExtensionVocabulary> vocabulary(String namespace) {
    return Optional.ofNullable(vocabularies.get(namespace));
  }

  /**
   * Lists the extension members of a document. Members without a namespace are not among them:
   * these the reader reports.
   *
   * @param document a document or a part of one
   * @return the members with a namespace, in the order of their pointers
   */
  public List<ExtensionUse> uses(Keeping document) {
    List<ExtensionUse> uses = new ArrayList<>();
    PartTree.visit(document, (part, pointer) -> collect(part, pointer, uses));
    uses.sort(Comparator.comparing(ExtensionUse::pointer));
    return List.copyOf(uses);
  }

  private void collect(Keeping part, JsonPointer pointer, List<ExtensionUse> uses) {
    for (KeptMember member : part.getKept().members()) {
      String name = StoredText.of(member.name()).text();
      if (KeptMember.namespaceOf(name).isPresent()) {
        uses.add(
            new ExtensionUse(
                pointer.append(member.name()), name, member.json(), standing(name, part)));
      }
    }
  }

  private ExtensionUse.Standing standing(String name, Keeping part) {
    ExtensionVocabulary.Declaration declaration = declarations.get(name);
    if (declaration == null) {
      return vocabularies.containsKey(name.substring(0, name.indexOf(':')))
          ? ExtensionUse.Standing.UNDECLARED
          : ExtensionUse.Standing.FOREIGN;
    }
    if (!declaration.belongsTo(part)) {
      return ExtensionUse.Standing.MISPLACED;
    }
    return declaration.member().isUnfit(part)
        ? ExtensionUse.Standing.UNFIT
        : ExtensionUse.Standing.FITTING;
  }
}
