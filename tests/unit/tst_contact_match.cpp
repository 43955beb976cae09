// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/contacts/contact_match.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace callttone;
using namespace callttone::integrations;

/// Who a call was with, and whom of a vendor's records that is.
class TestContactMatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numberOfPerson_data();
    void numberOfPerson();
    void emailOfPerson_data();
    void emailOfPerson();
    void keysOfPerson();
    void fits_data();
    void fits();
    void somebodyElse_data();
    void somebodyElse();
    void chooses_data();
    void chooses();
    void othersAreAtMostTen();
    void sameOneTwiceIsOne();
    void json();
};

namespace {

const auto ann = u"ann@example.com"_s;
const auto number = u"+15125550199"_s;

Person personWith(const QString &email, const QString &phone, const QString &region = u"US"_s)
{
    Person person;
    person.email = email;
    person.phone = readPhoneNumber(phone, region);
    return person;
}

ContactCandidate candidate(const QString &id, const QString &email, const QStringList &phones,
                           core::TimeMs lastActivityAt = 0, core::TimeMs createdAt = 0)
{
    return {.id = id,
            .name = u"Name "_s + id,
            .email = email,
            .phones = phones,
            .lastActivityAt = lastActivityAt,
            .createdAt = createdAt};
}

} // namespace

void TestContactMatch::numberOfPerson_data()
{
    QTest::addColumn<QString>("direction");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("e164");
    QTest::addColumn<QString>("asGiven");
    const auto in = u"inbound"_s;
    const auto out = u"outbound"_s;
    const auto our = u"+15125550100"_s;
    const auto german = u"+49301234567"_s;

    QTest::newRow("caller") << in << number << our << QString() << QString() << number << number;
    QTest::newRow("callee") << out << our << number << QString() << QString() << number << number;
    QTest::newRow("lead before caller") << in << u"+15125550111"_s << our << u"(512) 555-0199"_s << QString() << number
                                        << u"(512) 555-0199"_s;
    QTest::newRow("region of our number, in")
        << in << number << german << u"030 7654321"_s << QString() << u"+49307654321"_s << u"030 7654321"_s;
    QTest::newRow("region of our number, out")
        << out << german << number << u"030 7654321"_s << QString() << u"+49307654321"_s << u"030 7654321"_s;
    QTest::newRow("configured region") << in << number << our << u"030 7654321"_s << u" de"_s << u"+49307654321"_s
                                       << u"030 7654321"_s;
    QTest::newRow("unknown region") << in << number << german << u"030 7654321"_s << u"XX"_s << u"+49307654321"_s
                                    << u"030 7654321"_s;
    QTest::newRow("no region anywhere") << in << u"512 555 0199"_s << u"sip:desk@pbx"_s << QString() << QString()
                                        << number << u"512 555 0199"_s;
    QTest::newRow("our number of no country")
        << in << u"512 555 0199"_s << u"+80012345678"_s << QString() << QString() << number << u"512 555 0199"_s;
    QTest::newRow("the one I call from") << in << number << our << u"same number"_s << QString() << number << number;
    QTest::newRow("lead without area") << in << number << our << u"555-0111"_s << QString() << number << number;
    QTest::newRow("lead without area, hidden")
        << in << u"anonymous"_s << our << u"555-0111"_s << QString() << QString() << u"555-0111"_s;
    QTest::newRow("anonymous") << in << u"anonymous"_s << our << QString() << QString() << QString() << QString();
    QTest::newRow("anonymous, dialled") << in << u"+266696687"_s << our << QString() << QString() << QString()
                                        << QString();
    QTest::newRow("anonymous, repeated by the agent")
        << in << u"anonymous"_s << our << u"+266696687"_s << QString() << QString() << QString();
    QTest::newRow("sip") << in << u"sip:ann@pbx"_s << our << QString() << QString() << QString() << QString();
    QTest::newRow("extension") << in << u"101"_s << our << QString() << QString() << QString() << QString();
}

void TestContactMatch::numberOfPerson()
{
    QFETCH(const QString, direction);
    QFETCH(const QString, from);
    QFETCH(const QString, to);
    QFETCH(const QString, given);
    QFETCH(const QString, region);
    delivery::CallFacts facts;
    facts.call.direction = direction;
    facts.call.fromNumber = from;
    facts.call.toNumber = to;
    facts.lead.phone = given;
    const Person person = personOf(facts, region);
    QTEST(person.phone ? person.phone->e164 : QString(), "e164");
    QTEST(person.phoneAsGiven, "asGiven");
    QCOMPARE(person.isKnown(), person.phone.has_value());
}

void TestContactMatch::emailOfPerson_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("email");
    QTest::newRow("plain") << ann << ann;
    QTest::newRow("case and blanks") << u"  Ann@Example.COM\n"_s << ann;
    QTest::newRow("tag") << u"ann+x@example.com"_s << u"ann+x@example.com"_s;
    QTest::newRow("subdomain") << u"a.b@mail.example.co.uk"_s << u"a.b@mail.example.co.uk"_s;
    QTest::newRow("letters of elsewhere") << u"j\u00F6rg@b\u00FCro.example"_s << u"j\u00F6rg@b\u00FCro.example"_s;
    QTest::newRow("spoken") << u"ann at example dot com"_s << QString();
    QTest::newRow("two") << u"ann@example.com, bob@example.com"_s << QString();
    QTest::newRow("blank inside") << u"ann lee@example.com"_s << QString();
    QTest::newRow("no domain") << u"ann@"_s << QString();
    QTest::newRow("no dot") << u"ann@example"_s << QString();
    QTest::newRow("empty label") << u"ann@example..com"_s << QString();
    QTest::newRow("two signs") << u"ann@b@example.com"_s << QString();
    QTest::newRow("too long") << QString(250, u'a') + u"@example.com"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void TestContactMatch::emailOfPerson()
{
    QFETCH(const QString, given);
    delivery::CallFacts facts;
    facts.lead.email = given;
    facts.lead.firstName = u"Ann"_s;
    const Person person = personOf(facts, {});
    QTEST(person.email, "email");
    QCOMPARE(person.lead, facts.lead); // as given
}

void TestContactMatch::keysOfPerson()
{
    QCOMPARE(personWith(ann, number).keys(), QStringList({u"email:ann@example.com"_s, u"phone:+15125550199"_s}));
    QCOMPARE(personWith({}, number).keys(), QStringList(u"phone:+15125550199"_s));
    QCOMPARE(Person().keys(), QStringList());
    QVERIFY(!Person().isKnown());
}

void TestContactMatch::fits_data()
{
    QTest::addColumn<QString>("person");
    QTest::addColumn<QString>("kept");
    QTest::addColumn<QString>("rule"); ///< empty: does not fit
    const auto exact = u"exact_number"_s;
    const auto national = u"national_number"_s;

    QTest::newRow("same") << number << number << exact;
    QTest::newRow("formatted") << number << u"+1 (512) 555-0199"_s << exact;
    QTest::newRow("00") << number << u"001 512 555 0199"_s << exact;
    QTest::newRow("country without plus") << number << u"15125550199"_s << exact;
    QTest::newRow("with extension") << number << u"+1 512 555 0199 x7"_s << exact;
    QTest::newRow("national") << number << u"(512) 555-0199"_s << national;
    QTest::newRow("national digits") << number << u"5125550199"_s << national;
    QTest::newRow("national of the other country") << u"+445125550199"_s << u"5125550199"_s << national;
    QTest::newRow("other country") << number << u"+445125550199"_s << QString();
    QTest::newRow("other country, 00") << number << u"0044 512 555 0199"_s << QString();
    QTest::newRow("trunk zero") << u"+49301234567"_s << u"030 1234567"_s << national;
    QTest::newRow("zero in brackets") << u"+49301234567"_s << u"+49 (0)30 1234567"_s << exact;
    QTest::newRow("italy") << u"+390612345678"_s << u"06 1234 5678"_s << national;
    QTest::newRow("mexico, old 1") << u"+525512345678"_s << u"+52 1 55 1234 5678"_s << exact;
    QTest::newRow("argentina without 9") << u"+5491123456789"_s << u"+54 11 2345 6789"_s << national;
    QTest::newRow("argentina with 15") << u"+5491123456789"_s << u"011 15 2345 6789"_s << national;
    QTest::newRow("argentina, other country") << u"+5491123456789"_s << u"+491123456789"_s << QString();
    QTest::newRow("longer") << number << u"+15125550199123"_s << QString();
    QTest::newRow("other") << number << u"+15125550198"_s << QString();
    QTest::newRow("local only") << number << u"555-0199"_s << QString();
    QTest::newRow("no country at all") << u"+80012345678"_s << u"+80812345678"_s << QString();
    QTest::newRow("free") << u"+80012345678"_s << u"+800 1234 5678"_s << exact;
    QTest::newRow("words") << number << u"ask reception"_s << QString();
}

void TestContactMatch::fits()
{
    QFETCH(const QString, person);
    QFETCH(const QString, kept);
    const auto choice = chooseContact(personWith({}, person), {candidate(u"1"_s, {}, {kept})});
    QTEST(choice ? wireName(choice->rule) : QString(), "rule");
}

void TestContactMatch::somebodyElse_data()
{
    QTest::addColumn<QString>("email"); ///< kept beside the caller's number
    QTest::addColumn<QString>("firstName");
    QTest::addColumn<QString>("lastName");
    QTest::addColumn<bool>("isSomebodyElse");
    const auto bob = u"bob@example.com"_s;
    QTest::newRow("of the same line") << bob << u"Bob"_s << u"Whitaker"_s << true;
    QTest::newRow("of the same family") << bob << u"Bob"_s << u"Lee"_s << true;
    QTest::newRow("another address of theirs") << bob << u" ANN"_s << u"Lee"_s << false;
    QTest::newRow("another address, last name alone") << bob << QString() << u"lee"_s << false;
    QTest::newRow("another address, no name") << bob << QString() << QString() << false;
    QTest::newRow("another name, same address") << u" Ann@Example.com"_s << u"Bob"_s << u"Whitaker"_s << false;
    QTest::newRow("another name, no address") << QString() << u"Bob"_s << u"Whitaker"_s << false;
}

void TestContactMatch::somebodyElse()
{
    QFETCH(const QString, email);
    QFETCH(const QString, firstName);
    QFETCH(const QString, lastName);
    QFETCH(const bool, isSomebodyElse);
    Person person = personWith(ann, number);
    person.lead.firstName = u"Ann"_s;
    person.lead.lastName = u"Lee"_s;
    ContactCandidate there = candidate(u"1"_s, email, {number});
    there.firstName = firstName;
    there.lastName = lastName;
    QCOMPARE(chooseContact(person, {there}).has_value(), !isSomebodyElse);
    QVERIFY(chooseContact(personWith({}, number), {there})); // a call without a lead knows the number alone
}

void TestContactMatch::chooses_data()
{
    QTest::addColumn<QList<ContactCandidate>>("candidates");
    QTest::addColumn<QStringList>("order"); ///< the chosen, then the others
    QTest::addColumn<QString>("rule");
    QTest::addColumn<bool>("byActivity");
    using List = QList<ContactCandidate>;
    const QStringList sure{number};
    const QStringList national{u"512 555 0199"_s};
    const QStringList wrong{u"+15125550198"_s};

    QTest::newRow("nobody") << List{} << QStringList() << QString() << false;
    QTest::newRow("nobody fits") << List{candidate(u"a"_s, u"bob@example.com"_s, wrong)} << QStringList() << QString()
                                 << false;
    QTest::newRow("surest first") << List{candidate(u"n"_s, {}, national, 90), candidate(u"x"_s, {}, sure, 80),
                                          candidate(u"e"_s, ann, {}, 10)}
                                  << QStringList{u"e"_s, u"x"_s, u"n"_s} << u"email"_s << false;
    QTest::newRow("number before national") << List{candidate(u"n"_s, {}, national, 90), candidate(u"x"_s, {}, sure)}
                                            << QStringList{u"x"_s, u"n"_s} << u"exact_number"_s << false;
    QTest::newRow("best of several numbers")
        << List{candidate(u"n"_s, {}, national), candidate(u"x"_s, {}, wrong + national + sure)}
        << QStringList{u"x"_s, u"n"_s} << u"exact_number"_s << false;
    QTest::newRow("strangers are dropped")
        << List{candidate(u"s"_s, u"bob@example.com"_s, wrong, 99), candidate(u"x"_s, {}, sure)} << QStringList{u"x"_s}
        << u"exact_number"_s << false;
    QTest::newRow("active last") << List{candidate(u"a"_s, {}, sure, 10, 1), candidate(u"b"_s, {}, sure, 30, 9),
                                         candidate(u"c"_s, {}, sure, 20)}
                                 << QStringList{u"b"_s, u"c"_s, u"a"_s} << u"exact_number"_s << true;
    QTest::newRow("then the oldest") << List{candidate(u"u"_s, {}, sure), candidate(u"a"_s, {}, sure, 0, 9),
                                             candidate(u"b"_s, {}, sure, 0, 3)}
                                     << QStringList{u"b"_s, u"a"_s, u"u"_s} << u"exact_number"_s << true;
    QTest::newRow("known activity before age")
        << List{candidate(u"a"_s, {}, sure, 0, 1), candidate(u"b"_s, {}, sure, 5, 9)} << QStringList{u"b"_s, u"a"_s}
        << u"exact_number"_s << true;
    QTest::newRow("address in other case")
        << List{candidate(u"e"_s, u" Ann@Example.com"_s, wrong)} << QStringList{u"e"_s} << u"email"_s << false;
    QTest::newRow("empty fields are nobody's")
        << List{candidate(u"e"_s, {}, {QString()})} << QStringList() << QString() << false;
}

void TestContactMatch::chooses()
{
    QFETCH(const QList<ContactCandidate>, candidates);
    const auto choice = chooseContact(personWith(ann, number), candidates);
    QStringList order;
    if (choice) {
        order.append(choice->chosen.id);
        for (const ContactCandidate &other : choice->others)
            order.append(other.id);
    }
    QTEST(order, "order");
    QTEST(choice ? wireName(choice->rule) : QString(), "rule");
    QTEST(choice && choice->byActivity, "byActivity");
    QVERIFY(!chooseContact(Person(), candidates)); // who is not known is nobody
}

void TestContactMatch::othersAreAtMostTen()
{
    QList<ContactCandidate> many;
    for (int i = 0; i < 30; ++i)
        many.append(candidate(QString::number(i), {}, {number}, 100 - i));
    const auto choice = chooseContact(personWith({}, number), many);
    QVERIFY(choice);
    QCOMPARE(choice->chosen.id, u"0"_s);
    QCOMPARE(choice->others.size(), 10);
    QCOMPARE(choice->others.last().id, u"10"_s);
}

void TestContactMatch::sameOneTwiceIsOne()
{
    const ContactCandidate one = candidate(u"1"_s, ann, {number});
    ContactCandidate lead = one;
    lead.type = u"Lead"_s;
    const auto twice = chooseContact(personWith(ann, number), {one, one});
    QVERIFY(twice && twice->others.isEmpty() && !twice->byActivity);
    const auto otherType = chooseContact(personWith(ann, number), {one, lead});
    QVERIFY(otherType && otherType->others.size() == 1);
}

void TestContactMatch::json()
{
    ContactCandidate linked = candidate(u"1"_s, ann, {});
    linked.url = u"https://vendor.example/1"_s;
    const ContactChoice choice{
        .chosen = linked, .rule = MatchRule::Email, .byActivity = true, .others = {candidate(u"2"_s, ann, {})}};
    const QJsonObject second{{u"id"_s, u"2"_s}, {u"name"_s, u"Name 2"_s}};
    QCOMPARE(choice.toJson(), QJsonObject({{u"id"_s, u"1"_s},
                                           {u"name"_s, u"Name 1"_s},
                                           {u"url"_s, u"https://vendor.example/1"_s},
                                           {u"rule"_s, u"email"_s},
                                           {u"byActivity"_s, true},
                                           {u"others"_s, QJsonArray{second}}}));
    QCOMPARE(newContactJson(linked), QJsonObject({{u"id"_s, u"1"_s},
                                                  {u"name"_s, u"Name 1"_s},
                                                  {u"url"_s, u"https://vendor.example/1"_s},
                                                  {u"others"_s, QJsonArray()}}));
}

QTEST_GUILESS_MAIN(TestContactMatch)
#include "tst_contact_match.moc"
