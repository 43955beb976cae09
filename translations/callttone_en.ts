<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>callttone::app::DesktopUi</name>
    <message numerus="yes">
        <source>Copied. The clipboard is cleared in %n seconds.</source>
        <translation>
            <numerusform>Copied. The clipboard is cleared in %n second.</numerusform>
            <numerusform>Copied. The clipboard is cleared in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callttone::items::AttemptListModel</name>
    <message numerus="yes">
        <source>%n earlier attempts from %1</source>
        <translation>
            <numerusform>%n earlier attempt from %1</numerusform>
            <numerusform>%n earlier attempts from %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callttone::items::DeliveryLogModel</name>
    <message numerus="yes">
        <source>%n tries</source>
        <translation>
            <numerusform>%n try</numerusform>
            <numerusform>%n tries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n milliseconds</source>
        <translation>
            <numerusform>%n millisecond</numerusform>
            <numerusform>%n milliseconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callttone::items::EndpointListModel</name>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callttone::items::TimelineModel</name>
    <message numerus="yes">
        <source>%n turns</source>
        <translation>
            <numerusform>%n turn</numerusform>
            <numerusform>%n turns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n endpoints</source>
        <translation>
            <numerusform>%n endpoint</numerusform>
            <numerusform>%n endpoints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callttone::ui::ApiKeysSection</name>
    <message numerus="yes">
        <source>&quot;%1&quot; has full access and has not been used for %n months.</source>
        <translation>
            <numerusform>&quot;%1&quot; has full access and has not been used for %n month.</numerusform>
            <numerusform>&quot;%1&quot; has full access and has not been used for %n months.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callttone::ui::Attention</name>
    <message numerus="yes">
        <source>%n deliveries are waiting.</source>
        <translation>
            <numerusform>%n delivery is waiting.</numerusform>
            <numerusform>%n deliveries are waiting.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries wait to be sent. Slow receivers or a busy machine hold them up.</source>
        <translation>
            <numerusform>%n delivery waits to be sent. Slow receivers or a busy machine hold it up.</numerusform>
            <numerusform>%n deliveries wait to be sent. Slow receivers or a busy machine hold them up.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callttone::ui::CallNotifier</name>
    <message numerus="yes">
        <source>and %n messages before</source>
        <translation>
            <numerusform>and %n message before</numerusform>
            <numerusform>and %n messages before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callttone::ui::DeliveriesPage</name>
    <message numerus="yes">
        <source>%n deliveries match outside %1.</source>
        <translation>
            <numerusform>%n delivery matches outside %1.</numerusform>
            <numerusform>%n deliveries match outside %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callttone::ui::DeliveryActions</name>
    <message numerus="yes">
        <source>Replayed %n deliveries.</source>
        <translation>
            <numerusform>Replayed %n delivery.</numerusform>
            <numerusform>Replayed %n deliveries.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callttone::ui::EndpointActions</name>
    <message numerus="yes">
        <source>%1 gets %n events.</source>
        <translation>
            <numerusform>%1 gets %n event.</numerusform>
            <numerusform>%1 gets %n events.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries are sent again.</source>
        <translation>
            <numerusform>%n delivery is sent again.</numerusform>
            <numerusform>%n deliveries are sent again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries that still wait will be dropped, and the signing secret is erased.</source>
        <translation>
            <numerusform>%n delivery that still waits will be dropped, and the signing secret is erased.</numerusform>
            <numerusform>%n deliveries that still wait will be dropped, and the signing secret is erased.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callttone::ui::EndpointHead</name>
    <message numerus="yes">
        <source>View %n deliveries</source>
        <translation>
            <numerusform>View %n delivery</numerusform>
            <numerusform>View %n deliveries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callttone::ui::EndpointListPane</name>
    <message numerus="yes">
        <source>You can add %n more endpoints.</source>
        <translation>
            <numerusform>You can add %n more endpoint.</numerusform>
            <numerusform>You can add %n more endpoints.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callttone::ui::FollowGate</name>
    <message numerus="yes">
        <source>%n new</source>
        <comment>rows that came in</comment>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callttone::ui::HeaderBlock</name>
    <message numerus="yes">
        <source>Show %n more headers</source>
        <translation>
            <numerusform>Show %n more header</numerusform>
            <numerusform>Show %n more headers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n headers</source>
        <translation>
            <numerusform>Show %n header</numerusform>
            <numerusform>Show %n headers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callttone::ui::Histogram</name>
    <message numerus="yes">
        <source>%n deliveries</source>
        <translation>
            <numerusform>%n delivery</numerusform>
            <numerusform>%n deliveries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n failed</source>
        <translation>
            <numerusform>%1, %2, %n failed</numerusform>
            <numerusform>%1, %2, %n failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callttone::ui::LivePanel</name>
    <message numerus="yes">
        <source>%n calls active</source>
        <translation>
            <numerusform>%n call active</numerusform>
            <numerusform>%n calls active</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callttone::ui::LiveToggle</name>
    <message numerus="yes">
        <source>%n calls in progress</source>
        <translation>
            <numerusform>%n call in progress</numerusform>
            <numerusform>%n calls in progress</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callttone::ui::NavBadges</name>
    <message numerus="yes">
        <source>%n calls in progress</source>
        <translation>
            <numerusform>%n call in progress</numerusform>
            <numerusform>%n calls in progress</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries retrying</source>
        <translation>
            <numerusform>%n delivery retrying</numerusform>
            <numerusform>%n deliveries retrying</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callttone::ui::OverviewFigures</name>
    <message numerus="yes">
        <source>%n calls</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callttone::ui::RecoverDialog</name>
    <message numerus="yes">
        <source>%n deliveries are sent again.</source>
        <translation>
            <numerusform>%n delivery is sent again.</numerusform>
            <numerusform>%n deliveries are sent again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recover %n</source>
        <translation>
            <numerusform>Recover %n</numerusform>
            <numerusform>Recover %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callttone::ui::Simulation</name>
    <message numerus="yes">
        <source>Hang up %n simulated calls</source>
        <translation>
            <numerusform>Hang up %n simulated call</numerusform>
            <numerusform>Hang up %n simulated calls</numerusform>
        </translation>
    </message>
</context>
</TS>
