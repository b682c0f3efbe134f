/** Tests of the audit. */
@org.jspecify.annotations.NullMarked
package kesi.deploy.provider.audit;
