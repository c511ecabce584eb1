package dev.slipway.processor.check.monitoring;

import dev.slipway.processor.annotation.MailServerMembers;
import dev.slipway.processor.annotation.MonitoringMembers;
import dev.slipway.processor.annotation.ReceiverMembers;
import dev.slipway.processor.check.text.Texts;
import dev.slipway.processor.model.Deployment;
import dev.slipway.processor.model.MailServer;
import dev.slipway.processor.model.Monitoring;
import dev.slipway.processor.model.MonitoringServer;
import dev.slipway.processor.model.Origin;
import dev.slipway.processor.model.Receiver;
import dev.slipway.processor.problem.ProblemKind;
import dev.slipway.processor.problem.Problems;

/** Alertmanager knows how to reach each receiver, and has what it needs for that. */
final class ReceiverCheck {

    private static final String CHANNEL = "[#@][^\\s{}\\p{Cntrl}]{1,80}";

    // Possessive: a long text must not fill the stack.
    private static final String ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`|~-]+";
    private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?";
    private static final String HOST = LABEL + "(?:\\." + LABEL + ")*+";
    private static final String MAILBOX = ATOM + "(?:\\." + ATOM + ")*+@" + HOST;
    private static final String MAILBOXES = MAILBOX + "(?: *, *" + MAILBOX + ")*+";
    private static final String HOST_AND_PORT = HOST + ":[1-9][0-9]{0,4}";
    private static final int LAST_PORT = 65_535;

    private final Deployment deployment;
    private final Monitoring monitoring;
    private final Problems problems;

    ReceiverCheck(Deployment deployment, Problems problems) {
        this.deployment = deployment;
        this.monitoring = deployment.stack().monitoring();
        this.problems = problems;
    }

    void check() {
        for (Receiver receiver : monitoring.receivers()) {
            requireAlertmanager(receiver.origin());
            checkChannel(receiver);
            checkSecret(receiver);
            checkRecipients(receiver);
        }
        if (monitoring.mail().isThere()) {
            checkServer(monitoring.mail());
        }
        if (!monitoring.deadMansSwitch().isEmpty()) {
            Origin origin = monitoring.origin().member(MonitoringMembers.DEAD_MANS_SWITCH);
            requireAlertmanager(origin);
            checkSecret(monitoring.deadMansSwitch(), origin);
        }
    }

    private void requireAlertmanager(Origin origin) {
        if (!monitoring.alertmanager()) {
            problems.add(ProblemKind.RECEIVER_UNUSED.at(origin).with("said", origin.said()));
        }
    }

    private void checkChannel(Receiver receiver) {
        if (receiver.channel().isEmpty()) {
            return;
        }
        Origin origin = receiver.origin().member(ReceiverMembers.CHANNEL);
        if (receiver.type() != Receiver.Type.SLACK) {
            problems.add(ProblemKind.RECEIVER_CHANNEL.at(origin, "other"));
        } else if (!receiver.channel().matches(CHANNEL) || !Texts.isPlain(receiver.channel())) {
            problems.add(ProblemKind.RECEIVER_CHANNEL.at(origin).quoting("channel", receiver.channel()));
        }
    }

    private void checkSecret(Receiver receiver) {
        Origin origin = receiver.origin().member(ReceiverMembers.SECRET);
        if (receiver.type() != Receiver.Type.EMAIL) {
            if (receiver.secret().isEmpty()) {
                problems.add(ProblemKind.RECEIVER_SECRET.at(origin));
            } else {
                checkSecret(receiver.secret(), origin);
            }
        } else if (!receiver.secret().isEmpty()) {
            problems.add(ProblemKind.RECEIVER_SECRET.at(origin, "mail"));
        }
    }

    private void checkRecipients(Receiver receiver) {
        Origin origin = receiver.origin().member(ReceiverMembers.TO);
        if (receiver.type() != Receiver.Type.EMAIL) {
            if (!receiver.to().isEmpty()) {
                problems.add(ProblemKind.MAIL_ADDRESS.at(origin, "other"));
            }
            return;
        }
        if (!monitoring.mail().isThere()) {
            problems.add(ProblemKind.MAIL_MISSING.at(receiver.origin().member(ReceiverMembers.TYPE)));
        }
        if (receiver.to().isEmpty()) {
            problems.add(ProblemKind.MAIL_ADDRESS.at(origin, "to"));
        } else if (!receiver.to().matches(MAILBOXES)) {
            problems.add(ProblemKind.MAIL_ADDRESS.at(origin).quoting("address", receiver.to()));
        }
    }

    private void checkServer(MailServer mail) {
        requireAlertmanager(mail.origin());
        if (!isServer(mail.address())) {
            problems.add(ProblemKind.MAIL_SERVER
                    .at(mail.origin().member(MailServerMembers.ADDRESS))
                    .quoting("address", mail.address()));
        }
        if (mail.from().isEmpty()) {
            problems.add(ProblemKind.MAIL_ADDRESS.at(mail.origin().member(MailServerMembers.FROM), "from"));
        } else if (!mail.from().matches(MAILBOX)) {
            problems.add(ProblemKind.MAIL_ADDRESS
                    .at(mail.origin().member(MailServerMembers.FROM))
                    .quoting("address", mail.from()));
        }
        if (!mail.secret().isEmpty()) {
            checkSecret(mail.secret(), mail.origin().member(MailServerMembers.SECRET));
        }
        checkLogin(mail);
    }

    private static boolean isServer(String address) {
        return address.matches(HOST_AND_PORT)
                && Integer.parseInt(address.substring(address.lastIndexOf(':') + 1)) <= LAST_PORT;
    }

    /** Checks the login. Alertmanager, like other Go programs, sends no password over an unencrypted connection. */
    private void checkLogin(MailServer mail) {
        if (!mail.user().isEmpty() && (mail.user().isBlank() || !Texts.isPlain(mail.user()))) {
            problems.add(ProblemKind.MAIL_LOGIN
                    .at(mail.origin().member(MailServerMembers.USER), "text")
                    .quoting("user", mail.user()));
        } else if (mail.secret().isEmpty() && !mail.user().isEmpty()) {
            problems.add(ProblemKind.MAIL_LOGIN.at(mail.origin().member(MailServerMembers.USER)));
        } else if (mail.user().isEmpty() && !mail.secret().isEmpty()) {
            problems.add(ProblemKind.MAIL_LOGIN.at(mail.origin().member(MailServerMembers.SECRET), "user"));
        } else if (!mail.user().isEmpty() && !mail.tls()) {
            problems.add(ProblemKind.MAIL_LOGIN.at(mail.origin().member(MailServerMembers.TLS), "tls"));
        }
    }

    /** Checks a secret. That of a server must not be used as an address, which would send it away. */
    private void checkSecret(String name, Origin origin) {
        if (!Texts.isDnsLabel(name)) {
            problems.add(ProblemKind.SECRET_NAME.at(origin).quoting("name", name));
        }
        if (name.equals(MonitoringServer.GRAFANA_PASSWORD)) {
            clash(name, MonitoringServer.GRAFANA.serviceName(), origin);
        }
        for (var server : deployment.backing()) {
            if (server.secretNames().contains(name)) {
                clash(name, server.name(), origin);
            }
        }
    }

    private void clash(String secret, String owner, Origin origin) {
        problems.add(ProblemKind.SECRET_CLASH
                .at(origin)
                .quoting("secret", secret)
                .with("owner", owner)
                .with("reader", MonitoringServer.ALERTMANAGER.serviceName()));
    }
}
