package kesi.deploy.provider.repository;

import java.util.Optional;
import kesi.core.api.text.Message;

/**
 * An index that was found to be in order.
 *
 * @param repository where it is, as the policy or person wrote it
 * @param index what it lists
 * @param hold why nothing may be installed by it now, as a sentence; empty when it may
 */
public record Offer(String repository, Index index, Optional<Message> hold) {}
