/**
 * The Slack adapter: turns deliveries into the core's turns, and statements into Block Kit messages and Web API calls.
 * Where to begin reading, in the order of a click and of its answer:
 *
 * <ul>
 *   <li>ways in: {@code SlackEventsServlet}, {@code SocketConnection}; {@code BoltRequests} reads what came as an {@code
 *       Interaction} or an event, and the middleware in {@code BoltApps} answers it or passes it on
 *   <li>listening: {@code InteractionListeners}, {@code EventListeners}; each feature is a {@code FeatureListeners}, which
 *       makes turns of clicks and forms, and {@code ModalClicks} opens modals
 *   <li>telling: {@code SlackMessenger} has each content told by its {@code ContentMessenger}
 *   <li>words and blocks: {@code *Words}, {@code *Blocks}, {@code *Modal}; nothing of them calls Slack
 *   <li>sending: {@code MessageSender}, and {@code LateReplies} for what is said beside a click
 *   <li>Web API: {@code SlackApi}, whose every call has a {@code SlackAnswer}
 *   <li>kit: {@code Kit}, {@code Mrkdwn}, {@code SlackLimits}, {@code TextBudget}, {@code SlackJson}
 * </ul>
 */
@NullMarked
package io.github.stackconsultant.slack;

import org.jspecify.annotations.NullMarked;
