/**
 * Who changed what is installed, and who was refused. Whoever installs, updates, removes or refuses tells {@link
 * kesi.deploy.provider.audit.Audit}, which keeps it as records in the journal, whose chain {@code store:verify} checks.
 * Nothing of a person is kept but the name of the account. {@link kesi.deploy.provider.audit.FileAudit} holds on disk
 * what the journal cannot take yet.
 */
@NullMarked
package kesi.deploy.provider.audit;

import org.jspecify.annotations.NullMarked;
