package vn.chuyendoiso.plan.tck;

import vn.chuyendoiso.plan.document.Document;

/**
 * What a vendor's product does when an official presses "Xuất": a document becomes a file.
 *
 * <p>Example: {@code PlanJson::write}, or {@code plan -> portal.toXml(plan)}. It is called from
 * several threads at once.
 */
@FunctionalInterface
public interface Exporter {

  /**
   * Writes a document.
   *
   * @param document any document of the declared kinds, drafts too
   * @return the whole file
   * @throws Exception if it cannot; the contract reports that as a failure
   */
  byte[] write(Document document) throws Exception;
}
