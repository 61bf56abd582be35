/** The rule set of a province that exists in this sample only. */
package vn.lamson.rules;
