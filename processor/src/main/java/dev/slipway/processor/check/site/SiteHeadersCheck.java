package dev.slipway.processor.check.site;

import dev.slipway.processor.annotation.HeaderMembers;
import dev.slipway.processor.annotation.StaticSiteMembers;
import dev.slipway.processor.check.ServiceCheck;
import dev.slipway.processor.check.text.Texts;
import dev.slipway.processor.model.Header;
import dev.slipway.processor.model.Origin;
import dev.slipway.processor.model.Service;
import dev.slipway.processor.model.SiteHeaders;
import dev.slipway.processor.model.SiteProgram;
import dev.slipway.processor.problem.ProblemKind;
import dev.slipway.processor.problem.Problems;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The headers of a site are valid and different, and contradict no header that is set elsewhere. */
public final class SiteHeadersCheck implements ServiceCheck {

    /** nginx limits a word to 4096 bytes; a dollar sign becomes a variable of 17 characters. */
    private static final int LONGEST_VALUE = 4000;

    private static final int DOLLAR = 17;

    private static final int LONGEST_NAME = 100;

    private static final Map<String, String> OF_MEMBERS = Map.of(
            "content-security-policy", StaticSiteMembers.CONTENT_SECURITY_POLICY,
            "permissions-policy", StaticSiteMembers.PERMISSIONS_POLICY,
            "cross-origin-opener-policy", StaticSiteMembers.CROSS_ORIGIN_OPENER_POLICY);

    /** Headers that the generated files or nginx set: a second one would contradict them, or break the response. */
    private static final List<String> SET_ELSEWHERE = List.of(
            "accept-ranges",
            "cache-control",
            "connection",
            "content-encoding",
            "content-length",
            "content-range",
            "content-type",
            "cross-origin-resource-policy",
            "date",
            "etag",
            "expires",
            "keep-alive",
            "last-modified",
            "location",
            "referrer-policy",
            "server",
            "status",
            "strict-transport-security",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade",
            "x-content-type-options",
            "x-frame-options");

    private final SiteHeaders headers;
    private final Origin origin;

    public SiteHeadersCheck(SiteProgram site) {
        this.headers = site.headers();
        this.origin = site.origin();
    }

    @Override
    public void check(Service service, Problems problems) {
        checkValue(headers.contentSecurityPolicy(), origin.member(StaticSiteMembers.CONTENT_SECURITY_POLICY), problems);
        if (!headers.permissionsPolicy().isValid()) {
            problems.add(ProblemKind.PERMISSIONS_POLICY
                    .at(origin.member(StaticSiteMembers.PERMISSIONS_POLICY))
                    .quoting("policy", headers.permissionsPolicy().text()));
        }
        var names = new HashSet<String>();
        for (Header header : headers.others()) {
            checkName(header.name(), header.origin().member(HeaderMembers.NAME), problems);
            checkValue(header.value(), header.origin().member(HeaderMembers.VALUE), problems);
            if (!names.add(lower(header.name()))) {
                problems.add(ProblemKind.HEADER_NAME
                        .at(header.origin().member(HeaderMembers.NAME), "duplicate")
                        .quoting("name", header.name()));
            }
        }
    }

    private static void checkName(String name, Origin origin, Problems problems) {
        String member = OF_MEMBERS.get(lower(name));
        if (name.isEmpty() || name.length() > LONGEST_NAME || !Texts.hasOnlyLettersDigitsAnd("-", name)) {
            problems.add(ProblemKind.HEADER_NAME.at(origin).quoting("name", name));
        } else if (member != null) {
            problems.add(ProblemKind.HEADER_NAME
                    .at(origin, "member")
                    .with("name", name)
                    .with("member", member));
        } else if (SET_ELSEWHERE.contains(lower(name))) {
            problems.add(ProblemKind.HEADER_NAME.at(origin, "own").with("name", name));
        }
    }

    private static void checkValue(String value, Origin origin, Problems problems) {
        if (!isValue(value)) {
            problems.add(ProblemKind.HEADER_VALUE.at(origin).quoting("value", value));
        }
    }

    /** Whether HTTP allows the text as the value of a header, and nginx can read it. */
    private static boolean isValue(String text) {
        int length = text.length();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~') {
                return false;
            }
            if (c == '$') {
                length += DOLLAR;
            } else if (c == '"' || c == '\\') {
                length++;
            }
        }
        return length <= LONGEST_VALUE && text.equals(text.strip());
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
