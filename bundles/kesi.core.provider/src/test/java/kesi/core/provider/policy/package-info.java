/** Tests of policies, their files and who may what. */
@org.jspecify.annotations.NullMarked
package kesi.core.provider.policy;
