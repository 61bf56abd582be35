/**
 * Waivers: who has decided that a finding is accepted, for how long and why. A waiver is data, read
 * from a small JSON file of its own.
 *
 * <p>{@link vn.chuyendoiso.plan.rules.waiver.Waivers#read(byte[])} is where to begin.
 */
package vn.chuyendoiso.plan.rules.waiver;
