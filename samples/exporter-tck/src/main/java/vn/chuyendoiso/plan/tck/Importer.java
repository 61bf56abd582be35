package vn.chuyendoiso.plan.tck;

import vn.chuyendoiso.plan.document.Document;

/**
 * What a vendor's product does with a file that it wrote itself: the file becomes a document again.
 *
 * <p>Example: {@code bytes -> PlanJson.read(bytes).orThrow()}. It is called from several threads at
 * once.
 */
@FunctionalInterface
public interface Importer {

  /**
   * Reads a file.
   *
   * @param file the whole file
   * @return the document
   * @throws Exception if the file is none of the exporter's, or is damaged
   */
  Document read(byte[] file) throws Exception;
}
