<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>ApiReach</name>
    <message>
        <source>Post and list call events</source>
        <translation>Anrufereignisse melden und auflisten</translation>
    </message>
    <message>
        <source>Follow events as they happen</source>
        <translation>Ereignisse live verfolgen</translation>
    </message>
    <message>
        <source>Query call history</source>
        <translation>Anrufverlauf abfragen</translation>
    </message>
    <message>
        <source>Manage webhook endpoints</source>
        <translation>Webhook-Endpunkte verwalten</translation>
    </message>
    <message>
        <source>Look at deliveries and replay them</source>
        <translation>Zustellungen ansehen und erneut senden</translation>
    </message>
    <message>
        <source>Figures for charts</source>
        <translation>Kennzahlen für Diagramme</translation>
    </message>
    <message>
        <source>Call tools as an agent does</source>
        <translation>Werkzeuge aufrufen, wie es ein Agent tut</translation>
    </message>
    <message>
        <source>Query what tools were called and did</source>
        <translation>Abfragen, welche Werkzeuge aufgerufen wurden und was sie taten</translation>
    </message>
    <message>
        <source>Query, book, move and cancel appointments</source>
        <translation>Termine abfragen, buchen, verschieben und absagen</translation>
    </message>
</context>
<context>
    <name>Appointments</name>
    <message>
        <source>Cancelled</source>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <source>Calendar behind</source>
        <translation>Kalender hinkt nach</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>ddd, MMM d</source>
        <extracomment>Qt date format of a day with its weekday, in this year</extracomment>
        <translation>ddd, d. MMM</translation>
    </message>
    <message>
        <source>ddd, MMM d, yyyy</source>
        <extracomment>Qt date format of a day with its weekday, in another year</extracomment>
        <translation>ddd, d. MMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A day and a time of that day</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
</context>
<context>
    <name>AttemptWords</name>
    <message>
        <source>Timed out, no response in 10 s</source>
        <translation>Zeit abgelaufen, keine Antwort in 10 s</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Verbindung abgelehnt</translation>
    </message>
    <message>
        <source>No route to the host</source>
        <translation>Kein Weg zum Host</translation>
    </message>
    <message>
        <source>Connection closed early</source>
        <translation>Verbindung vorzeitig getrennt</translation>
    </message>
    <message>
        <source>Closed without an answer</source>
        <translation>Ohne Antwort getrennt</translation>
    </message>
    <message>
        <source>Name not found</source>
        <translation>Name nicht gefunden</translation>
    </message>
    <message>
        <source>Certificate expired</source>
        <translation>Zertifikat abgelaufen</translation>
    </message>
    <message>
        <source>Certificate for another name</source>
        <translation>Zertifikat für anderen Namen</translation>
    </message>
    <message>
        <source>Certificate not trusted</source>
        <translation>Zertifikat nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <translation>Keine sichere Verbindung</translation>
    </message>
    <message>
        <source>Private address not allowed</source>
        <translation>Private Adresse nicht erlaubt</translation>
    </message>
    <message>
        <source>Answer is not HTTP</source>
        <translation>Antwort ist kein HTTP</translation>
    </message>
    <message>
        <source>Could not be sent</source>
        <translation>Konnte nicht gesendet werden</translation>
    </message>
    <message>
        <source>Connection no longer accepted</source>
        <translation>Verbindung nicht mehr angenommen</translation>
    </message>
    <message>
        <source>Permission missing</source>
        <translation>Berechtigung fehlt</translation>
    </message>
    <message>
        <source>What it writes to is gone</source>
        <translation>Das Ziel gibt es nicht mehr</translation>
    </message>
    <message>
        <source>Asked for fewer requests</source>
        <translation>Bat um weniger Anfragen</translation>
    </message>
    <message>
        <source>Refused what it holds</source>
        <translation>Inhalt abgelehnt</translation>
    </message>
    <message>
        <source>Answer lost, may have happened</source>
        <translation>Antwort verloren, kann geschehen sein</translation>
    </message>
</context>
<context>
    <name>AuthStep</name>
    <message>
        <source>Sent the browser to the sign-in page</source>
        <translation>Den Browser zur Anmeldeseite geschickt</translation>
    </message>
    <message>
        <source>Came back from the sign-in page</source>
        <translation>Von der Anmeldeseite zurückgekommen</translation>
    </message>
    <message>
        <source>Exchanged the code for a token</source>
        <translation>Den Code gegen ein Token getauscht</translation>
    </message>
    <message>
        <source>Used the token</source>
        <translation>Das Token benutzt</translation>
    </message>
    <message>
        <source>Asked the server who signs its users in</source>
        <translation>Den Server gefragt, wer seine Benutzer anmeldet</translation>
    </message>
    <message>
        <source>Asked how one signs in there</source>
        <translation>Gefragt, wie man sich dort anmeldet</translation>
    </message>
    <message>
        <source>Took the client id that was entered</source>
        <translation>Die eingegebene Client-ID genommen</translation>
    </message>
    <message>
        <source>Took the client id of the sign-in before</source>
        <translation>Die Client-ID der vorigen Anmeldung genommen</translation>
    </message>
    <message>
        <source>Shows a document about CalltTone</source>
        <translation>Zeigt ein Dokument über CalltTone</translation>
    </message>
    <message>
        <source>Registered CalltTone there</source>
        <translation>CalltTone dort registriert</translation>
    </message>
    <message>
        <source>Connecting registers CalltTone there</source>
        <translation>Beim Verbinden wird CalltTone dort registriert</translation>
    </message>
    <message>
        <source>Looked for a way to become a client there</source>
        <translation>Einen Weg gesucht, dort Client zu werden</translation>
    </message>
    <message>
        <source>Asked the server without a sign-in</source>
        <translation>Den Server ohne Anmeldung gefragt</translation>
    </message>
</context>
<context>
    <name>CallFilter</name>
    <message>
        <source>“%1” cannot be excluded. Remove the minus.</source>
        <translation>„%1“ lässt sich nicht ausschließen. Entfernen Sie das Minus.</translation>
    </message>
    <message>
        <source>Only one value fits here. Keep one of %1.</source>
        <translation>Hier passt nur ein Wert. Behalten Sie einen von %1.</translation>
    </message>
    <message>
        <source>Write a day or a range, such as 2026-02-10..2026-02-17.</source>
        <translation>Schreiben Sie einen Tag oder einen Bereich, etwa 2026-02-10..2026-02-17.</translation>
    </message>
    <message>
        <source>“%1” is not a day. Write today, yesterday or a date such as 2026-02-17.</source>
        <translation>„%1“ ist kein Tag. Schreiben Sie today, yesterday oder ein Datum wie 2026-02-17.</translation>
    </message>
    <message>
        <source>today, yesterday, a date</source>
        <translation>today, yesterday, ein Datum</translation>
    </message>
    <message>
        <source>live, completed, failed</source>
        <translation>live, completed, failed</translation>
    </message>
    <message>
        <source>name or id</source>
        <translation>Name oder Kennung</translation>
    </message>
    <message>
        <source>either party, or a part</source>
        <translation>eine der beiden Nummern, auch teilweise</translation>
    </message>
    <message>
        <source>Text cannot be excluded. Remove the minus.</source>
        <translation>Text lässt sich nicht ausschließen. Entfernen Sie das Minus.</translation>
    </message>
    <message>
        <source>There is already a filter “%1”, and only one can apply. Remove the other one first.</source>
        <translation>Es gibt schon einen Filter „%1“, und nur einer kann gelten. Entfernen Sie zuerst den anderen.</translation>
    </message>
</context>
<context>
    <name>CallTitle</name>
    <message>
        <source>Outbound call</source>
        <translation>Ausgehender Anruf</translation>
    </message>
    <message>
        <source>Inbound call</source>
        <translation>Eingehender Anruf</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Outbound call with %1</source>
        <translation>Ausgehender Anruf mit %1</translation>
    </message>
    <message>
        <source>Inbound call with %1</source>
        <translation>Eingehender Anruf mit %1</translation>
    </message>
    <message>
        <source>Call with %1</source>
        <translation>Anruf mit %1</translation>
    </message>
</context>
<context>
    <name>CallWords</name>
    <message>
        <source>Live</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Besetzt</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Mailbox</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>Positiv</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutral</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>Negativ</translation>
    </message>
    <message>
        <source>Inbound</source>
        <translation>Eingehend</translation>
    </message>
    <message>
        <source>Outbound</source>
        <translation>Ausgehend</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n retrying</source>
        <translation>
            <numerusform>%n erneut</numerusform>
            <numerusform>%n erneut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
    <message>
        <source>All delivered</source>
        <translation>Alle zugestellt</translation>
    </message>
</context>
<context>
    <name>CallbackPage</name>
    <message>
        <source>Go on in CalltTone.</source>
        <translation>Weiter geht es in CalltTone.</translation>
    </message>
    <message>
        <source>Address to register</source>
        <translation>Zu registrierende Adresse</translation>
    </message>
    <message>
        <source>The vendor&apos;s own words</source>
        <translation>Wortlaut des Anbieters</translation>
    </message>
    <message>
        <source>%1 is connected</source>
        <translation>%1 ist verbunden</translation>
    </message>
    <message>
        <source>en</source>
        <translation>de</translation>
    </message>
    <message>
        <source>You can close this tab.</source>
        <translation>Sie können diesen Tab schließen.</translation>
    </message>
</context>
<context>
    <name>CampaignStatus</name>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Beendet</translation>
    </message>
</context>
<context>
    <name>Campaigns</name>
    <message>
        <source>Running now</source>
        <translation>Läuft jetzt</translation>
    </message>
    <message>
        <source>Not scheduled</source>
        <translation>Nicht geplant</translation>
    </message>
    <message>
        <source>When resumed</source>
        <translation>Nach dem Fortsetzen</translation>
    </message>
</context>
<context>
    <name>CampaignsPage</name>
    <message>
        <source>Campaigns</source>
        <translation>Kampagnen</translation>
    </message>
    <message>
        <source>Contacts of the campaign</source>
        <translation>Kontakte der Kampagne</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Lists and details</source>
        <translation>Listen und Details</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Show or hide the live panel</source>
        <translation>Live-Bereich ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Go to the page&apos;s filter</source>
        <translation>Zum Filter der Seite</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Vorheriger Bereich</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>New on this page</source>
        <translation>Neu auf dieser Seite</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Diese Liste</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Move; the detail follows</source>
        <translation>Bewegen; das Detail folgt</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Close suggestions, then the detail</source>
        <translation>Vorschläge schließen, dann das Detail</translation>
    </message>
    <message>
        <source>Replay the selected delivery</source>
        <translation>Gewählte Zustellung erneut senden</translation>
    </message>
    <message>
        <source>Copy the selected delivery as cURL</source>
        <translation>Gewählte Zustellung als cURL kopieren</translation>
    </message>
    <message>
        <source>Open the call behind a delivery</source>
        <translation>Anruf hinter einer Zustellung öffnen</translation>
    </message>
    <message>
        <source>Follow new rows on or off</source>
        <translation>Neuen Zeilen folgen, ein oder aus</translation>
    </message>
    <message>
        <source>Run the tool that is open</source>
        <translation>Das geöffnete Werkzeug ausführen</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>Suche und Befehle</translation>
    </message>
</context>
<context>
    <name>ConnectFailure</name>
    <message>
        <source>You did not allow access</source>
        <translation>Sie haben den Zugriff nicht erlaubt</translation>
    </message>
    <message>
        <source>Nothing was connected. Start again and choose Allow.</source>
        <translation>Es wurde nichts verbunden. Beginnen Sie neu und wählen Sie „Zulassen“.</translation>
    </message>
    <message>
        <source>%1 refused the sign-in</source>
        <translation>%1 hat die Anmeldung abgelehnt</translation>
    </message>
    <message>
        <source>%1 only returns to addresses registered in your app. The address CalltTone sent is not on that list.</source>
        <translation>%1 leitet nur an Adressen zurück, die in Ihrer App registriert sind. Die von CalltTone gesendete Adresse steht nicht auf dieser Liste.</translation>
    </message>
    <message>
        <source>%1 does not accept the client secret</source>
        <translation>%1 erkennt das Client-Secret nicht an</translation>
    </message>
    <message>
        <source>%3 in .env is wrong or was regenerated. Open diagnostics.</source>
        <translation>%3 in .env ist falsch oder wurde neu erzeugt. Öffnen Sie die Diagnose.</translation>
    </message>
    <message>
        <source>%1 refused the permissions</source>
        <translation>%1 hat die Berechtigungen abgelehnt</translation>
    </message>
    <message>
        <source>Your app at %1 may not ask for one of them. Switch them on in the app&apos;s settings, then try again.</source>
        <translation>Ihre App bei %1 darf um eine davon nicht bitten. Schalten Sie sie in den Einstellungen der App ein und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 does not let the app in</source>
        <translation>%1 lässt die App nicht zu</translation>
    </message>
    <message>
        <source>A policy of your organization blocks it. Ask an administrator of your %1 account to allow the app, then try again.</source>
        <translation>Eine Richtlinie Ihrer Organisation sperrt sie. Bitten Sie einen Administrator Ihres Kontos bei %1, die App zu erlauben, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 did not accept the sign-in&apos;s code</source>
        <translation>%1 hat den Code der Anmeldung nicht angenommen</translation>
    </message>
    <message>
        <source>It was used before or is too old. Nothing was connected. Try again; if it happens again, check this computer&apos;s clock.</source>
        <translation>Er wurde schon benutzt oder ist zu alt. Es wurde nichts verbunden. Versuchen Sie es erneut; geschieht es wieder, prüfen Sie die Uhr dieses Rechners.</translation>
    </message>
    <message>
        <source>%1 connected another kind of account</source>
        <translation>%1 hat eine andere Art von Konto verbunden</translation>
    </message>
    <message>
        <source>CalltTone cannot work with it. Nothing was connected. Try again and choose another account.</source>
        <translation>CalltTone kann damit nicht arbeiten. Es wurde nichts verbunden. Versuchen Sie es erneut und wählen Sie ein anderes Konto.</translation>
    </message>
    <message>
        <source>%1 is not available now</source>
        <translation>%1 ist gerade nicht verfügbar</translation>
    </message>
    <message>
        <source>It answered with an error of its own. Nothing was connected. Wait a minute, then try again.</source>
        <translation>Der Dienst hat mit einem eigenen Fehler geantwortet. Es wurde nichts verbunden. Warten Sie eine Minute und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Nothing was connected. Check the settings of your app at %1, then try again.</source>
        <translation>Es wurde nichts verbunden. Prüfen Sie die Einstellungen Ihrer App bei %1 und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%2 cannot be reached</source>
        <translation>%2 ist nicht erreichbar</translation>
    </message>
    <message>
        <source>Nothing was connected. Check the connection or proxy, then try again.</source>
        <translation>Es wurde nichts verbunden. Prüfen Sie die Verbindung oder den Proxy und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The answer of %1 is not complete</source>
        <translation>Die Antwort von %1 ist unvollständig</translation>
    </message>
    <message>
        <source>It brought neither a code nor a reason. Nothing was connected. Try again.</source>
        <translation>Sie brachte weder einen Code noch einen Grund. Es wurde nichts verbunden. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This sign-in link is not the current one</source>
        <translation>Dieser Anmeldelink ist nicht der aktuelle</translation>
    </message>
    <message>
        <source>It came from an older window. Close that tab and try again.</source>
        <translation>Er kam aus einem älteren Fenster. Schließen Sie jenen Tab und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This answer belongs to no sign-in</source>
        <translation>Diese Antwort gehört zu keiner Anmeldung</translation>
    </message>
    <message>
        <source>It carries no state, so nobody can tell who began it. Nothing was connected. Begin in CalltTone, not on the vendor&apos;s own pages.</source>
        <translation>Sie trägt keinen state, darum ist nicht zu erkennen, wer sie begonnen hat. Es wurde nichts verbunden. Beginnen Sie in CalltTone, nicht auf den Seiten des Anbieters.</translation>
    </message>
    <message>
        <source>This answer cannot be read</source>
        <translation>Diese Antwort ist nicht lesbar</translation>
    </message>
    <message>
        <source>It is too long or says the same thing twice, which no vendor&apos;s answer does. Nothing was connected. Close that tab and try again from CalltTone.</source>
        <translation>Sie ist zu lang oder sagt dasselbe zweimal, was keine Antwort eines Anbieters tut. Es wurde nichts verbunden. Schließen Sie jenen Tab und versuchen Sie es in CalltTone erneut.</translation>
    </message>
    <message>
        <source>This sign-in link was already used</source>
        <translation>Dieser Anmeldelink wurde schon benutzt</translation>
    </message>
    <message>
        <source>Each link works once. Look in CalltTone how the sign-in ended. If it is not connected there, try again.</source>
        <translation>Jeder Link gilt einmal. Sehen Sie in CalltTone nach, wie die Anmeldung ausging. Steht dort nicht „Verbunden“, versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This sign-in was cancelled</source>
        <translation>Diese Anmeldung wurde abgebrochen</translation>
    </message>
    <message>
        <source>Nothing was connected. Try again from CalltTone.</source>
        <translation>Es wurde nichts verbunden. Versuchen Sie es in CalltTone erneut.</translation>
    </message>
    <message>
        <source>The sign-in took too long</source>
        <translation>Die Anmeldung hat zu lange gedauert</translation>
    </message>
    <message>
        <source>Links last 10 minutes. Try again.</source>
        <translation>Links gelten 10 Minuten. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The sign-in was not finished</source>
        <translation>Die Anmeldung wurde nicht abgeschlossen</translation>
    </message>
    <message>
        <source>CalltTone stopped before it was done. Start CalltTone again, then try again.</source>
        <translation>CalltTone wurde vorher beendet. Starten Sie CalltTone wieder und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Open your app in the settings of %1.</source>
        <translation>Öffnen Sie Ihre App in den Einstellungen von %1.</translation>
    </message>
    <message>
        <source>Add the address above to its redirect URLs, exactly as it is written here, and save.</source>
        <translation>Fügen Sie die Adresse oben zu ihren Weiterleitungs-URLs hinzu, genau wie sie hier steht, und speichern Sie.</translation>
    </message>
    <message>
        <source>Come back to CalltTone and try again.</source>
        <translation>Kehren Sie zu CalltTone zurück und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The answer is not from %1</source>
        <translation>Die Antwort ist nicht von %1</translation>
    </message>
    <message>
        <source>It names somebody else as its sender, or nobody where a name was promised, so it may be forged. Nothing was connected. Try again; if it happens again, ask whoever runs the server.</source>
        <translation>Sie nennt einen anderen Absender, oder keinen, wo einer zugesagt war, und kann daher gefälscht sein. Nichts wurde verbunden. Noch einmal versuchen; geschieht es wieder, den Betreiber des Servers fragen.</translation>
    </message>
    <message>
        <source>CalltTone is not accepted as a client</source>
        <translation>CalltTone wird nicht als Client angenommen</translation>
    </message>
    <message>
        <source>The client id or the client secret is wrong. Check both, then connect again.</source>
        <translation>Client-ID oder Client-Geheimnis ist falsch. Beide prüfen und neu verbinden.</translation>
    </message>
    <message>
        <source>Whoever signs the server&apos;s users in does not know it any more. Try again: it is made known anew.</source>
        <translation>Wer die Benutzer des Servers anmeldet, kennt ihn nicht mehr. Noch einmal versuchen: Er wird neu bekannt gemacht.</translation>
    </message>
    <message>
        <source>The sign-in only returns to addresses that its client was made with, and the one CalltTone sent is not among them.</source>
        <translation>Die Anmeldung kehrt nur zu Adressen zurück, mit denen ihr Client angelegt wurde; die von CalltTone gesendete ist nicht darunter.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for a client id with the address below, and enter it.</source>
        <translation>Den Betreiber des Servers um eine Client-ID mit der Adresse unten bitten und sie eingeben.</translation>
    </message>
    <message>
        <source>The server asked for permissions that its own sign-in does not grant, or not to you. Ask whoever runs the server.</source>
        <translation>Der Server verlangt Berechtigungen, die seine eigene Anmeldung nicht oder nicht Ihnen gewährt. Den Betreiber des Servers fragen.</translation>
    </message>
    <message>
        <source>Nothing was connected. Try again; if it happens again, ask whoever runs the server.</source>
        <translation>Nichts wurde verbunden. Noch einmal versuchen; geschieht es wieder, den Betreiber des Servers fragen.</translation>
    </message>
</context>
<context>
    <name>ConnectWords</name>
    <message>
        <source>Your browser opens %1. Pick the location to connect there; each workspace holds one.</source>
        <translation>Ihr Browser öffnet %1. Wählen Sie dort den Standort, der verbunden werden soll; jeder Arbeitsbereich fasst einen.</translation>
    </message>
    <message>
        <source>Sign in, choose a location and allow access.</source>
        <translation>Melden Sie sich an, wählen Sie einen Standort und erlauben Sie den Zugriff.</translation>
    </message>
    <message>
        <source>Your browser opens %1. Pick the workspace and the channel to post to there.</source>
        <translation>Ihr Browser öffnet %1. Wählen Sie dort den Workspace und den Kanal für die Nachrichten.</translation>
    </message>
    <message>
        <source>Sign in, choose the channel and allow access.</source>
        <translation>Melden Sie sich an, wählen Sie den Kanal und erlauben Sie den Zugriff.</translation>
    </message>
    <message>
        <source>Your browser opens %1. Choose the account whose calendar agents use, and leave every box ticked.</source>
        <translation>Ihr Browser öffnet %1. Wählen Sie das Konto, dessen Kalender die Agenten benutzen, und lassen Sie alle Häkchen gesetzt.</translation>
    </message>
    <message>
        <source>Choose the account, leave every box ticked and continue.</source>
        <translation>Wählen Sie das Konto, lassen Sie alle Häkchen gesetzt und fahren Sie fort.</translation>
    </message>
    <message>
        <source>Your browser opens %1. Choose the account that holds the sheet, and leave every box ticked.</source>
        <translation>Ihr Browser öffnet %1. Wählen Sie das Konto mit der Tabelle und lassen Sie alle Häkchen gesetzt.</translation>
    </message>
    <message>
        <source>Your browser opens %1. Choose the account to connect there.</source>
        <translation>Ihr Browser öffnet %1. Wählen Sie dort das Konto, das verbunden werden soll.</translation>
    </message>
    <message>
        <source>Sign in, choose the account and connect the app.</source>
        <translation>Melden Sie sich an, wählen Sie das Konto und verbinden Sie die App.</translation>
    </message>
    <message>
        <source>Your browser opens %1. Sign in and allow access there.</source>
        <translation>Ihr Browser öffnet %1. Melden Sie sich dort an und erlauben Sie den Zugriff.</translation>
    </message>
    <message>
        <source>Sign in and allow access.</source>
        <translation>Melden Sie sich an und erlauben Sie den Zugriff.</translation>
    </message>
    <message>
        <source>%1, webhook URL</source>
        <translation>%1, Webhook-URL</translation>
    </message>
    <message>
        <source>%1, server URL</source>
        <translation>%1, Server-URL</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
</context>
<context>
    <name>ContactImport</name>
    <message>
        <source>A quotation mark is opened here and never closed, so the rest of the file cannot be read.</source>
        <translation>Hier beginnt ein Anführungszeichen, das nirgends endet; der Rest der Datei ist deshalb nicht lesbar.</translation>
    </message>
    <message>
        <source>The name is longer than 200 characters.</source>
        <translation>Der Name ist länger als 200 Zeichen.</translation>
    </message>
    <message>
        <source>%1 is not an e-mail address.</source>
        <translation>%1 ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>%1 is in line %2 already.</source>
        <translation>%1 steht schon in Zeile %2.</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>There is no phone number.</source>
        <translation>Die Telefonnummer fehlt.</translation>
    </message>
    <message>
        <source>%1 lacks its country code. Write it with + in front, such as +1 512 555 0142.</source>
        <translation>%1 fehlt die Landesvorwahl. Schreiben Sie sie mit + davor, etwa +1 512 555 0142.</translation>
    </message>
    <message>
        <source>%1 is not a phone number.</source>
        <translation>%1 ist keine Telefonnummer.</translation>
    </message>
    <message>
        <source>%1 is not a phone number: with its country code one has 7 to 15 digits.</source>
        <translation>%1 ist keine Telefonnummer: mit Landesvorwahl hat eine 7 bis 15 Ziffern.</translation>
    </message>
</context>
<context>
    <name>ContactStatus</name>
    <message>
        <source>Pending</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Calling</source>
        <translation>Wird angerufen</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Gebucht</translation>
    </message>
</context>
<context>
    <name>DeliveryFilter</name>
    <message>
        <source>A value cannot contain a comma. Use a part without it.</source>
        <translation>Ein Wert darf kein Komma enthalten. Verwenden Sie einen Teil ohne Komma.</translation>
    </message>
    <message>
        <source>A value cannot begin with a minus. To exclude it, put the minus before the key.</source>
        <translation>Ein Wert darf nicht mit einem Minus beginnen. Zum Ausschließen gehört das Minus vor den Schlüssel.</translation>
    </message>
    <message>
        <source>Codes are not compared. Use a class such as 5xx.</source>
        <translation>Codes werden nicht verglichen. Verwenden Sie eine Klasse wie 5xx.</translation>
    </message>
    <message>
        <source>%1 is not a code. Use a status such as 503, a class such as 4xx, or a word such as timeout.</source>
        <translation>%1 ist kein Code. Verwenden Sie einen Status wie 503, eine Klasse wie 4xx oder ein Wort wie timeout.</translation>
    </message>
    <message>
        <source>all call events</source>
        <translation>alle Anrufereignisse</translation>
    </message>
    <message>
        <source>failed, retrying, delivered</source>
        <translation>failed, retrying, delivered</translation>
    </message>
    <message>
        <source>id of a call</source>
        <translation>Kennung eines Anrufs</translation>
    </message>
    <message>
        <source>name or id</source>
        <translation>Name oder Kennung</translation>
    </message>
    <message>
        <source>503, 4xx, timeout</source>
        <translation>503, 4xx, timeout</translation>
    </message>
    <message>
        <source>over 1 s, under 200 ms</source>
        <translation>über 1 s, unter 200 ms</translation>
    </message>
    <message>
        <source>more than 3, 2 to 5</source>
        <translation>mehr als 3, 2 bis 5</translation>
    </message>
    <message>
        <source>“%1” cannot be excluded. Remove the minus.</source>
        <translation>„%1“ lässt sich nicht ausschließen. Entfernen Sie das Minus.</translation>
    </message>
    <message>
        <source>Only one value fits here. Keep one of %1.</source>
        <translation>Hier passt nur ein Wert. Behalten Sie einen von %1.</translation>
    </message>
    <message>
        <source>Text cannot be excluded. Remove the minus, or exclude a value such as -status:delivered.</source>
        <translation>Text lässt sich nicht ausschließen. Entfernen Sie das Minus oder schließen Sie einen Wert aus, etwa -status:delivered.</translation>
    </message>
    <message>
        <source>There is already a filter “%1”. Write both values in one: %2</source>
        <translation>Es gibt schon einen Filter „%1“. Schreiben Sie beide Werte in einen: %2</translation>
    </message>
    <message>
        <source>There is already a filter “%1”, and only one can apply. Remove the other one first.</source>
        <translation>Es gibt schon einen Filter „%1“, und nur einer kann gelten. Entfernen Sie zuerst den anderen.</translation>
    </message>
    <message>
        <source>host and path, or an integration</source>
        <translation>Host und Pfad oder eine Integration</translation>
    </message>
</context>
<context>
    <name>DeliveryStatus</name>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Retrying</source>
        <translation>Neuer Versuch folgt</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
</context>
<context>
    <name>DiagnosticState</name>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message numerus="yes">
        <source>%n passed</source>
        <translation>
            <numerusform>%n bestanden</numerusform>
            <numerusform>%n bestanden</numerusform>
        </translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 Warnung</translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation>1 Problem</translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorClass</name>
    <message>
        <source>%1 answered with an error.</source>
        <translation>%1 hat mit einem Fehler geantwortet.</translation>
    </message>
    <message>
        <source>Look at the response below, correct the receiver, then replay.</source>
        <translation>Sehen Sie sich die Antwort unten an, korrigieren Sie den Empfänger und senden Sie erneut.</translation>
    </message>
    <message>
        <source>%1 answered with a redirect, which webhooks never follow.</source>
        <translation>%1 hat mit einer Weiterleitung geantwortet. Webhooks folgen ihr nie.</translation>
    </message>
    <message>
        <source>Set the endpoint to the final address, then replay.</source>
        <translation>Tragen Sie beim Endpunkt die endgültige Adresse ein und senden Sie erneut.</translation>
    </message>
    <message>
        <source>Timed out. %1 did not answer within 10 s.</source>
        <translation>Zeit abgelaufen. %1 hat nicht innerhalb von 10 s geantwortet.</translation>
    </message>
    <message>
        <source>Check that the server is up and answers before doing long work, then replay.</source>
        <translation>Prüfen Sie, ob der Server läuft und antwortet, bevor er lange arbeitet, und senden Sie erneut.</translation>
    </message>
    <message>
        <source>%1 refused the connection. No program listens on that port.</source>
        <translation>%1 hat die Verbindung abgelehnt. Auf diesem Port lauscht kein Programm.</translation>
    </message>
    <message>
        <source>Start the server or correct the port, then replay.</source>
        <translation>Starten Sie den Server oder korrigieren Sie den Port und senden Sie erneut.</translation>
    </message>
    <message>
        <source>There is no network route to %1.</source>
        <translation>Es gibt keine Netzwerkroute zu %1.</translation>
    </message>
    <message>
        <source>Check this machine&apos;s connection, VPN or firewall, then replay.</source>
        <translation>Prüfen Sie Netzwerk, VPN und Firewall dieses Rechners und senden Sie erneut.</translation>
    </message>
    <message>
        <source>%1 closed the connection before its answer was complete.</source>
        <translation>%1 hat die Verbindung getrennt, bevor die Antwort vollständig war.</translation>
    </message>
    <message>
        <source>Check the server&apos;s log for a crash or a proxy limit, then replay.</source>
        <translation>Suchen Sie im Protokoll des Servers nach einem Absturz oder einer Grenze des Proxys und senden Sie erneut.</translation>
    </message>
    <message>
        <source>%1 accepted the request and closed without answering.</source>
        <translation>%1 hat die Anfrage angenommen und ohne Antwort getrennt.</translation>
    </message>
    <message>
        <source>Check that the receiver answers with a status, then replay.</source>
        <translation>Prüfen Sie, ob der Empfänger mit einem Status antwortet, und senden Sie erneut.</translation>
    </message>
    <message>
        <source>The name %1 could not be resolved.</source>
        <translation>Der Name %1 konnte nicht aufgelöst werden.</translation>
    </message>
    <message>
        <source>Check the spelling of the host and its DNS record, then replay.</source>
        <translation>Prüfen Sie die Schreibweise des Hosts und seinen DNS-Eintrag und senden Sie erneut.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired or is not valid yet.</source>
        <translation>Das Zertifikat von %1 ist abgelaufen oder noch nicht gültig.</translation>
    </message>
    <message>
        <source>Renew the certificate on the server, then replay.</source>
        <translation>Erneuern Sie das Zertifikat auf dem Server und senden Sie erneut.</translation>
    </message>
    <message>
        <source>The certificate that %1 shows is for another name.</source>
        <translation>Das Zertifikat, das %1 vorzeigt, gilt für einen anderen Namen.</translation>
    </message>
    <message>
        <source>Use the name in the certificate, or issue one for this name, then replay.</source>
        <translation>Verwenden Sie den Namen aus dem Zertifikat oder stellen Sie eines für diesen Namen aus und senden Sie erneut.</translation>
    </message>
    <message>
        <source>The certificate of %1 is self-signed or from an unknown issuer.</source>
        <translation>Das Zertifikat von %1 ist selbst signiert oder von einem unbekannten Aussteller.</translation>
    </message>
    <message>
        <source>Use a certificate from a public authority and send the whole chain, then replay.</source>
        <translation>Verwenden Sie ein Zertifikat einer öffentlichen Stelle, liefern Sie die ganze Kette mit und senden Sie erneut.</translation>
    </message>
    <message>
        <source>No secure connection could be agreed with %1.</source>
        <translation>Mit %1 kam keine sichere Verbindung zustande.</translation>
    </message>
    <message>
        <source>The server must speak TLS 1.2 or newer on that port. Correct it, then replay.</source>
        <translation>Der Server muss auf diesem Port TLS 1.2 oder neuer sprechen. Korrigieren Sie das und senden Sie erneut.</translation>
    </message>
    <message>
        <source>%1 resolves to a private address, which this endpoint may not use.</source>
        <translation>%1 führt zu einer privaten Adresse, die dieser Endpunkt nicht verwenden darf.</translation>
    </message>
    <message>
        <source>If that is your own machine or network, allow private addresses for this endpoint.</source>
        <translation>Ist es Ihr eigener Rechner oder Ihr eigenes Netz, erlauben Sie diesem Endpunkt private Adressen.</translation>
    </message>
    <message>
        <source>%1 answered with something that is not HTTP.</source>
        <translation>%1 hat mit etwas geantwortet, das kein HTTP ist.</translation>
    </message>
    <message>
        <source>Check that the port belongs to a web server, then replay.</source>
        <translation>Prüfen Sie, ob der Port zu einem Webserver gehört, und senden Sie erneut.</translation>
    </message>
    <message>
        <source>The request to %1 could not be made from this endpoint&apos;s settings.</source>
        <translation>Mit den Einstellungen dieses Endpunkts ließ sich keine Anfrage an %1 bilden.</translation>
    </message>
    <message>
        <source>Open the endpoint, correct the named setting, then replay.</source>
        <translation>Öffnen Sie den Endpunkt, korrigieren Sie die genannte Einstellung und senden Sie erneut.</translation>
    </message>
    <message>
        <source>%1 refused the request (%2). It wants credentials or does not accept the signature. Check the receiver&apos;s key or secret, then replay.</source>
        <translation>%1 hat die Anfrage zurückgewiesen (%2). Es verlangt Zugangsdaten oder erkennt die Signatur nicht an. Prüfen Sie Schlüssel oder Geheimnis des Empfängers und senden Sie erneut.</translation>
    </message>
    <message>
        <source>%1 has nothing at this path (404). Correct the endpoint&apos;s address, then replay.</source>
        <translation>%1 hat unter diesem Pfad nichts (404). Korrigieren Sie die Adresse des Endpunkts und senden Sie erneut.</translation>
    </message>
    <message>
        <source>%1 says this address is gone for good (410), so the endpoint was disabled. Enter the new address and enable it.</source>
        <translation>%1 meldet, dass es diese Adresse nicht mehr gibt (410); der Endpunkt wurde darum abgeschaltet. Tragen Sie die neue Adresse ein und schalten Sie ihn ein.</translation>
    </message>
    <message>
        <source>%1 finds the event too large (413). Raise the receiver&apos;s body limit, then replay.</source>
        <translation>Das Ereignis ist %1 zu groß (413). Erhöhen Sie die Größengrenze des Empfängers und senden Sie erneut.</translation>
    </message>
    <message>
        <source>%1 asks for fewer requests (429). CalltTone waits as long as it asks and tries again.</source>
        <translation>%1 bittet um weniger Anfragen (429). CalltTone wartet so lange wie verlangt und versucht es erneut.</translation>
    </message>
    <message>
        <source>%1 answered %2, which usually means the program behind it is down or failing. Check that server, then replay.</source>
        <translation>%1 hat %2 geantwortet. Meist heißt das, dass das Programm dahinter nicht läuft oder Fehler hat. Prüfen Sie diesen Server und senden Sie erneut.</translation>
    </message>
    <message>
        <source>%1 answered %2 instead of a 2xx status. Look at the response, correct the receiver, then replay.</source>
        <translation>%1 hat %2 statt eines 2xx-Status geantwortet. Sehen Sie sich die Antwort an, korrigieren Sie den Empfänger und senden Sie erneut.</translation>
    </message>
    <message>
        <source>%1 no longer accepts the connection.</source>
        <translation>%1 nimmt die Verbindung nicht mehr an.</translation>
    </message>
    <message>
        <source>Reconnect it; what waits is then sent.</source>
        <translation>Neu verbinden; was wartet, wird dann gesendet.</translation>
    </message>
    <message>
        <source>%1 does not allow this.</source>
        <translation>%1 erlaubt das nicht.</translation>
    </message>
    <message>
        <source>Reconnect and allow everything that is asked for.</source>
        <translation>Neu verbinden und alles erlauben, worum gebeten wird.</translation>
    </message>
    <message>
        <source>What %1 should write to is gone.</source>
        <translation>Wohin %1 schreiben soll, gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Choose another in Configuration; what waits is then sent.</source>
        <translation>Unter Konfiguration ein anderes wählen; was wartet, wird dann gesendet.</translation>
    </message>
    <message>
        <source>%1 asks for fewer requests.</source>
        <translation>%1 bittet um weniger Anfragen.</translation>
    </message>
    <message>
        <source>CalltTone waits as long as it asks and tries again.</source>
        <translation>CalltTone wartet so lange wie verlangt und versucht es dann wieder.</translation>
    </message>
    <message>
        <source>%1 refused what this holds.</source>
        <translation>%1 hat den Inhalt abgelehnt.</translation>
    </message>
    <message>
        <source>Read what it said, correct that, then replay.</source>
        <translation>Lesen, was es dazu sagt, das berichtigen und dann wiederholen.</translation>
    </message>
    <message>
        <source>The answer of %1 was lost, so this may have happened.</source>
        <translation>Die Antwort von %1 ging verloren; es kann also geschehen sein.</translation>
    </message>
    <message>
        <source>CalltTone looks before it sends anything again.</source>
        <translation>CalltTone sieht nach, bevor es etwas noch einmal sendet.</translation>
    </message>
</context>
<context>
    <name>EventType</name>
    <message>
        <source>A call begins, inbound or outbound</source>
        <translation>Ein Anruf beginnt, ein- oder ausgehend</translation>
    </message>
    <message>
        <source>A call completes, with duration, status and summary</source>
        <translation>Ein Anruf endet, mit Dauer, Status und Zusammenfassung</translation>
    </message>
    <message>
        <source>A call failed to connect</source>
        <translation>Ein Anruf kam nicht zustande</translation>
    </message>
    <message>
        <source>The full transcript is available</source>
        <translation>Das vollständige Transkript liegt vor</translation>
    </message>
    <message>
        <source>AI analysis finished: sentiment, lead score, key points</source>
        <translation>Die KI-Analyse ist fertig: Stimmung, Lead-Bewertung, wichtigste Punkte</translation>
    </message>
    <message>
        <source>A caller left their contact details</source>
        <translation>Jemand hat seine Kontaktdaten hinterlassen</translation>
    </message>
    <message>
        <source>An agent booked an appointment</source>
        <translation>Ein Agent hat einen Termin gebucht</translation>
    </message>
    <message>
        <source>An integration stopped working</source>
        <translation>Eine Integration funktioniert nicht mehr</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>MMM d</source>
        <extracomment>Qt date format of a day in this year</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>MMM d, yyyy</source>
        <extracomment>Qt date format of a day in another year</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>Gerade eben</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>vor %1 s</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>vor %1 min</translation>
    </message>
</context>
<context>
    <name>Integration</name>
    <message>
        <source>Get Contact</source>
        <translation>Get Contact</translation>
    </message>
    <message>
        <source>Look up an existing contact by email or phone to avoid duplicates.</source>
        <translation>Sucht einen vorhandenen Kontakt nach E-Mail oder Telefon, damit keine Dubletten entstehen.</translation>
    </message>
    <message>
        <source>Create Contact</source>
        <translation>Create Contact</translation>
    </message>
    <message>
        <source>Create a new lead or client with name, email and phone.</source>
        <translation>Legt einen neuen Lead oder Kunden mit Name, E-Mail und Telefon an.</translation>
    </message>
    <message>
        <source>Check Availability</source>
        <translation>Check Availability</translation>
    </message>
    <message>
        <source>Query your GoHighLevel calendar for open appointment slots.</source>
        <translation>Fragt Ihren GoHighLevel-Kalender nach freien Terminen.</translation>
    </message>
    <message>
        <source>Book Appointment</source>
        <translation>Book Appointment</translation>
    </message>
    <message>
        <source>Schedule an event in your GoHighLevel calendar, linked to a contact.</source>
        <translation>Trägt einen Termin in Ihren GoHighLevel-Kalender ein, verknüpft mit einem Kontakt.</translation>
    </message>
    <message>
        <source>Read contacts</source>
        <translation>Kontakte lesen</translation>
    </message>
    <message>
        <source>Needed by Get Contact</source>
        <translation>Braucht Get Contact</translation>
    </message>
    <message>
        <source>Create and edit contacts</source>
        <translation>Kontakte anlegen und ändern</translation>
    </message>
    <message>
        <source>Needed by Create Contact and Book Appointment</source>
        <translation>Brauchen Create Contact und Book Appointment</translation>
    </message>
    <message>
        <source>List calendars</source>
        <translation>Kalender auflisten</translation>
    </message>
    <message>
        <source>Needed by the default calendar picker and Check Availability</source>
        <translation>Brauchen die Auswahl des Standardkalenders und Check Availability</translation>
    </message>
    <message>
        <source>Read appointments</source>
        <translation>Termine lesen</translation>
    </message>
    <message>
        <source>Needed by Book Appointment, to see what was booked</source>
        <translation>Braucht Book Appointment, um zu sehen, was gebucht wurde</translation>
    </message>
    <message>
        <source>Create appointments</source>
        <translation>Termine anlegen</translation>
    </message>
    <message>
        <source>Needed by Book Appointment</source>
        <translation>Braucht Book Appointment</translation>
    </message>
    <message>
        <source>Read location name and time zone</source>
        <translation>Name und Zeitzone des Standorts lesen</translation>
    </message>
    <message>
        <source>Shown on this page</source>
        <translation>Wird auf dieser Seite gezeigt</translation>
    </message>
    <message>
        <source>Look up contacts and book appointments in GoHighLevel during calls.</source>
        <translation>Während Anrufen in GoHighLevel Kontakte finden und Termine buchen.</translation>
    </message>
    <message>
        <source>Contacts and booking during live calls</source>
        <translation>Kontakte und Buchungen während laufender Anrufe</translation>
    </message>
    <message>
        <source>In the GoHighLevel Marketplace, create an app for sub-accounts.</source>
        <translation>Legen Sie im GoHighLevel Marketplace eine App für Sub-Accounts an.</translation>
    </message>
    <message>
        <source>Under Advanced settings, Auth, tick the scopes and add the redirect URL.</source>
        <translation>Haken Sie unter Advanced settings, Auth die Berechtigungen an und tragen Sie die Redirect-URL ein.</translation>
    </message>
    <message>
        <source>Put its client id and secret into .env and restart CalltTone.</source>
        <translation>Schreiben Sie Client-ID und Client-Secret in .env und starten Sie CalltTone neu.</translation>
    </message>
    <message>
        <source>Default calendar</source>
        <translation>Standardkalender</translation>
    </message>
    <message>
        <source>Agents book here unless a call names another calendar.</source>
        <translation>Agenten buchen hier, wenn der Anruf keinen anderen Kalender nennt.</translation>
    </message>
    <message>
        <source>Used when a caller says a time without naming a zone.</source>
        <translation>Gilt, wenn Anrufer eine Uhrzeit ohne Zeitzone nennen.</translation>
    </message>
    <message>
        <source>No calendar chosen.</source>
        <translation>Kein Kalender gewählt.</translation>
    </message>
    <message>
        <source>Agents cannot book until you pick one.</source>
        <translation>Agenten können erst buchen, wenn Sie einen wählen.</translation>
    </message>
    <message>
        <source>No time zone chosen.</source>
        <translation>Keine Zeitzone gewählt.</translation>
    </message>
    <message>
        <source>Agents cannot book until you pick the one callers mean.</source>
        <translation>Agenten können erst buchen, wenn Sie die wählen, die Anrufer meinen.</translation>
    </message>
    <message>
        <source>Verify if a time slot is open on any Google Calendar.</source>
        <translation>Prüft, ob eine Zeit in einem Google Kalender frei ist.</translation>
    </message>
    <message>
        <source>Create Event</source>
        <translation>Create Event</translation>
    </message>
    <message>
        <source>Schedule a new event with title, time, attendees, and timezone.</source>
        <translation>Trägt einen neuen Termin mit Titel, Zeit, Teilnehmern und Zeitzone ein.</translation>
    </message>
    <message>
        <source>See when you are free or busy</source>
        <translation>Sehen, wann Sie frei oder beschäftigt sind</translation>
    </message>
    <message>
        <source>Needed by Check Availability</source>
        <translation>Braucht Check Availability</translation>
    </message>
    <message>
        <source>See and edit events</source>
        <translation>Termine sehen und ändern</translation>
    </message>
    <message>
        <source>Needed by Create Event</source>
        <translation>Braucht Create Event</translation>
    </message>
    <message>
        <source>List your calendars</source>
        <translation>Ihre Kalender auflisten</translation>
    </message>
    <message>
        <source>Needed by the calendar picker; without it the primary calendar is used</source>
        <translation>Braucht die Kalenderauswahl; ohne sie gilt der Hauptkalender</translation>
    </message>
    <message>
        <source>Check availability and create events during calls.</source>
        <translation>Während Anrufen freie Zeiten prüfen und Termine anlegen.</translation>
    </message>
    <message>
        <source>Availability and events during live calls</source>
        <translation>Freie Zeiten und Termine während laufender Anrufe</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Agents look for free time and create events here.</source>
        <translation>Hier suchen Agenten freie Zeiten und legen Termine an.</translation>
    </message>
    <message>
        <source>In the Google Cloud console, enable the Calendar and Sheets APIs.</source>
        <translation>Schalten Sie in der Google Cloud Console die APIs für Calendar und Sheets ein.</translation>
    </message>
    <message>
        <source>Create an OAuth client of type Desktop app.</source>
        <translation>Legen Sie einen OAuth-Client vom Typ Desktop-App an.</translation>
    </message>
    <message>
        <source>Sign you in</source>
        <translation>Sie anmelden</translation>
    </message>
    <message>
        <source>Needed to know which account is connected</source>
        <translation>Nötig, um zu wissen, welches Konto verbunden ist</translation>
    </message>
    <message>
        <source>See your email address</source>
        <translation>Ihre E-Mail-Adresse sehen</translation>
    </message>
    <message>
        <source>Call log</source>
        <translation>Anrufliste</translation>
    </message>
    <message>
        <source>A row per call, with times, numbers, status and summary.</source>
        <translation>Eine Zeile je Anruf mit Zeiten, Nummern, Status und Zusammenfassung.</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>A row per lead that an agent captured.</source>
        <translation>Eine Zeile je Lead, den ein Agent aufgenommen hat.</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>A row per appointment that an agent booked.</source>
        <translation>Eine Zeile je Termin, den ein Agent gebucht hat.</translation>
    </message>
    <message>
        <source>Create sheets and write to them</source>
        <translation>Tabellen anlegen und beschreiben</translation>
    </message>
    <message>
        <source>Needed to create the sheet and add rows; reaches no other file</source>
        <translation>Nötig, um die Tabelle anzulegen und Zeilen anzufügen; erreicht keine andere Datei</translation>
    </message>
    <message>
        <source>See and edit your spreadsheets</source>
        <translation>Ihre Tabellen sehen und ändern</translation>
    </message>
    <message>
        <source>Needed only to write to a sheet CalltTone did not create</source>
        <translation>Nur nötig für eine Tabelle, die CalltTone nicht angelegt hat</translation>
    </message>
    <message>
        <source>No sheet chosen.</source>
        <translation>Keine Tabelle gewählt.</translation>
    </message>
    <message>
        <source>Nothing is logged until you create or pick one.</source>
        <translation>Es wird nichts eingetragen, bis Sie eine anlegen oder wählen.</translation>
    </message>
    <message>
        <source>Log calls, leads and appointments to a sheet.</source>
        <translation>Anrufe, Leads und Termine in eine Tabelle eintragen.</translation>
    </message>
    <message>
        <source>A row per call, lead and appointment</source>
        <translation>Eine Zeile je Anruf, Lead und Termin</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Create one here, or paste the address or id of one of yours.</source>
        <translation>Legen Sie hier eine an, oder fügen Sie Adresse oder ID einer vorhandenen ein.</translation>
    </message>
    <message>
        <source>Call activity</source>
        <translation>Anrufaktivität</translation>
    </message>
    <message>
        <source>Direction, duration, status, summary and numbers of each call, after its analysis completes.</source>
        <translation>Richtung, Dauer, Status, Zusammenfassung und Nummern jedes Anrufs, sobald er ausgewertet ist.</translation>
    </message>
    <message>
        <source>Contact creation</source>
        <translation>Kontakte anlegen</translation>
    </message>
    <message>
        <source>A contact when a new lead is captured.</source>
        <translation>Ein Kontakt, wenn ein neuer Lead aufgenommen wird.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Needed by every HubSpot app</source>
        <translation>Braucht jede HubSpot-App</translation>
    </message>
    <message>
        <source>Read contacts and calls</source>
        <translation>Kontakte und Anrufe lesen</translation>
    </message>
    <message>
        <source>Needed to find the caller before a contact is created</source>
        <translation>Nötig, um Anrufer zu finden, bevor ein Kontakt angelegt wird</translation>
    </message>
    <message>
        <source>Create and edit contacts and calls</source>
        <translation>Kontakte und Anrufe anlegen und ändern</translation>
    </message>
    <message>
        <source>Needed by Call activity and Contact creation</source>
        <translation>Brauchen „Anrufaktivität“ und „Kontakte anlegen“</translation>
    </message>
    <message>
        <source>Read deals</source>
        <translation>Deals lesen</translation>
    </message>
    <message>
        <source>Lets a call be shown beside the contact&apos;s deals</source>
        <translation>Damit lässt sich ein Anruf neben den Deals des Kontakts zeigen</translation>
    </message>
    <message>
        <source>Sync contacts and log calls to HubSpot after each call.</source>
        <translation>Nach jedem Anruf Kontakte und den Anruf nach HubSpot übertragen.</translation>
    </message>
    <message>
        <source>Contacts and call activity after each call</source>
        <translation>Kontakte und Anrufaktivität nach jedem Anruf</translation>
    </message>
    <message>
        <source>In a HubSpot developer account, create an app with OAuth.</source>
        <translation>Legen Sie in einem HubSpot-Entwicklerkonto eine App mit OAuth an.</translation>
    </message>
    <message>
        <source>Add the redirect URL, and exactly the scopes listed here.</source>
        <translation>Tragen Sie die Redirect-URL ein und genau die Berechtigungen, die hier stehen.</translation>
    </message>
    <message>
        <source>Let agents start a Make scenario during a call.</source>
        <translation>Agenten während eines Anrufs ein Make-Szenario starten lassen.</translation>
    </message>
    <message>
        <source>Agents trigger scenarios during calls</source>
        <translation>Agenten starten Szenarien während Anrufen</translation>
    </message>
    <message>
        <source>In Make, create a scenario that starts with a Webhook.</source>
        <translation>Legen Sie in Make ein Szenario an, das mit einem Webhook beginnt.</translation>
    </message>
    <message>
        <source>Copy the webhook address Make shows.</source>
        <translation>Kopieren Sie die Webhook-Adresse, die Make zeigt.</translation>
    </message>
    <message>
        <source>Paste it here.</source>
        <translation>Fügen Sie sie hier ein.</translation>
    </message>
    <message>
        <source>Trigger Scenario</source>
        <translation>Trigger Scenario</translation>
    </message>
    <message>
        <source>Trigger a Make scenario mid-call, passing conversation data to your workflow.</source>
        <translation>Startet mitten im Anruf ein Make-Szenario und gibt ihm Daten aus dem Gespräch.</translation>
    </message>
    <message>
        <source>When should agents trigger it?</source>
        <translation>Wann sollen Agenten es starten?</translation>
    </message>
    <message>
        <source>Agents read this sentence to decide during the call.</source>
        <translation>Agenten lesen diesen Satz und entscheiden danach während des Anrufs.</translation>
    </message>
    <message>
        <source>Give agents tools from your own MCP server.</source>
        <translation>Agenten Werkzeuge Ihres eigenen MCP-Servers geben.</translation>
    </message>
    <message>
        <source>Tools are discovered when a call starts</source>
        <translation>Werkzeuge werden bei Beginn eines Anrufs gefunden</translation>
    </message>
    <message>
        <source>Deploy a server that speaks the Model Context Protocol over HTTP.</source>
        <translation>Richten Sie einen Server ein, der das Model Context Protocol über HTTP spricht.</translation>
    </message>
    <message>
        <source>Enter its address, usually ending in /mcp, and its authorization header.</source>
        <translation>Geben Sie seine Adresse ein, meist mit /mcp am Ende, und seinen Authorization-Header.</translation>
    </message>
    <message>
        <source>Task (Call Log)</source>
        <translation>Aufgabe (Anrufprotokoll)</translation>
    </message>
    <message>
        <source>A task with each call&apos;s summary, after its analysis completes.</source>
        <translation>Eine Aufgabe mit der Zusammenfassung jedes Anrufs, sobald er ausgewertet ist.</translation>
    </message>
    <message>
        <source>Lead creation</source>
        <translation>Leads anlegen</translation>
    </message>
    <message>
        <source>A lead with source &quot;AI Voice Agent&quot; when a new one is captured.</source>
        <translation>Ein Lead mit der Quelle „AI Voice Agent“, wenn ein neuer aufgenommen wird.</translation>
    </message>
    <message>
        <source>Read and write records by API</source>
        <translation>Datensätze über die API lesen und schreiben</translation>
    </message>
    <message>
        <source>Needed to find callers, create leads and log call tasks</source>
        <translation>Nötig, um Anrufer zu finden, Leads anzulegen und Anrufaufgaben einzutragen</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Angemeldet bleiben</translation>
    </message>
    <message>
        <source>Calls come at any hour; without it you would sign in every few hours</source>
        <translation>Anrufe kommen zu jeder Stunde; ohne dies müssten Sie sich alle paar Stunden anmelden</translation>
    </message>
    <message>
        <source>See who signed in</source>
        <translation>Sehen, wer sich angemeldet hat</translation>
    </message>
    <message>
        <source>Create leads and log call tasks in Salesforce after each call.</source>
        <translation>Nach jedem Anruf in Salesforce Leads anlegen und Anrufaufgaben eintragen.</translation>
    </message>
    <message>
        <source>Tasks and leads after each call</source>
        <translation>Aufgaben und Leads nach jedem Anruf</translation>
    </message>
    <message>
        <source>In Salesforce Setup, create an External Client App with OAuth, in your own org.</source>
        <translation>Legen Sie im Salesforce-Setup Ihrer eigenen Org eine External Client App mit OAuth an.</translation>
    </message>
    <message>
        <source>Add the callback URL, and the scopes api and refresh_token.</source>
        <translation>Tragen Sie die Callback-URL ein und die Berechtigungen api und refresh_token.</translation>
    </message>
    <message>
        <source>Put consumer key, consumer secret and login URL into .env and restart CalltTone.</source>
        <translation>Schreiben Sie Consumer Key, Consumer Secret und Login-URL in .env und starten Sie CalltTone neu.</translation>
    </message>
    <message>
        <source>Call started</source>
        <translation>Anruf begonnen</translation>
    </message>
    <message>
        <source>Posts &quot;Call received with [Agent Name]&quot; when a call comes in, &quot;Call started with [Agent Name]&quot; when an agent calls.</source>
        <translation>Sendet „Call received with [Agent Name]“, wenn ein Anruf eingeht, und „Call started with [Agent Name]“, wenn ein Agent anruft.</translation>
    </message>
    <message>
        <source>Call ended</source>
        <translation>Anruf beendet</translation>
    </message>
    <message>
        <source>Duration, status, sentiment and the call&apos;s summary.</source>
        <translation>Dauer, Status, Stimmung und die Zusammenfassung des Anrufs.</translation>
    </message>
    <message>
        <source>Post to the channel you pick</source>
        <translation>In den gewählten Kanal schreiben</translation>
    </message>
    <message>
        <source>Slack asks for the channel during sign-in</source>
        <translation>Slack fragt bei der Anmeldung nach dem Kanal</translation>
    </message>
    <message>
        <source>Send messages</source>
        <translation>Nachrichten senden</translation>
    </message>
    <message>
        <source>Needed to post to another channel than the one picked</source>
        <translation>Nötig, um in einen anderen Kanal als den gewählten zu schreiben</translation>
    </message>
    <message>
        <source>List public channels</source>
        <translation>Öffentliche Kanäle auflisten</translation>
    </message>
    <message>
        <source>Needed by the channel picker</source>
        <translation>Braucht die Kanalauswahl</translation>
    </message>
    <message>
        <source>Join public channels</source>
        <translation>Öffentlichen Kanälen beitreten</translation>
    </message>
    <message>
        <source>Needed to post to a public channel nobody invited CalltTone to</source>
        <translation>Nötig für einen öffentlichen Kanal, in den niemand CalltTone eingeladen hat</translation>
    </message>
    <message>
        <source>No channel chosen.</source>
        <translation>Kein Kanal gewählt.</translation>
    </message>
    <message>
        <source>Nothing is posted until you pick one.</source>
        <translation>Es wird nichts gesendet, bis Sie einen wählen.</translation>
    </message>
    <message>
        <source>Post call messages to a Slack channel.</source>
        <translation>Nachrichten zu Anrufen in einen Slack-Kanal schreiben.</translation>
    </message>
    <message>
        <source>Call started and call ended messages</source>
        <translation>Nachrichten zu Beginn und Ende von Anrufen</translation>
    </message>
    <message>
        <source>At api.slack.com/apps, create an app and switch Incoming Webhooks on.</source>
        <translation>Legen Sie unter api.slack.com/apps eine App an und schalten Sie Incoming Webhooks ein.</translation>
    </message>
    <message>
        <source>Under OAuth &amp; Permissions, add the redirect URL and the scopes.</source>
        <translation>Tragen Sie unter OAuth &amp; Permissions die Redirect-URL und die Berechtigungen ein.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Empty: the channel picked during sign-in.</source>
        <translation>Leer: der bei der Anmeldung gewählte Kanal.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Send call events to 8,000+ apps after they happen.</source>
        <translation>Anrufereignisse, sobald sie geschehen sind, an über 8.000 Apps senden.</translation>
    </message>
    <message>
        <source>Events after calls</source>
        <translation>Ereignisse nach Anrufen</translation>
    </message>
    <message>
        <source>In Zapier, create a Zap with Webhooks by Zapier, then Catch Hook.</source>
        <translation>Legen Sie in Zapier einen Zap mit Webhooks by Zapier an, dann Catch Hook.</translation>
    </message>
    <message>
        <source>Copy the hook address and paste it here.</source>
        <translation>Kopieren Sie die Hook-Adresse und fügen Sie sie hier ein.</translation>
    </message>
    <message>
        <source>Call events</source>
        <translation>Anrufereignisse</translation>
    </message>
    <message>
        <source>The chosen events, each as one request to your Zap.</source>
        <translation>Die gewählten Ereignisse, jedes als eine Anfrage an Ihren Zap.</translation>
    </message>
    <message>
        <source>Events to send</source>
        <translation>Zu sendende Ereignisse</translation>
    </message>
    <message>
        <source>Zapier gets events after they happen. To act during a call, use Make.</source>
        <translation>Zapier erhält Ereignisse, nachdem sie geschehen sind. Um während eines Anrufs zu handeln, nehmen Sie Make.</translation>
    </message>
    <message>
        <source>The endpoint is failing</source>
        <translation>Der Endpunkt ist fehlerhaft</translation>
    </message>
    <message>
        <source>Send signed events to your own servers.</source>
        <translation>Signierte Ereignisse an Ihre eigenen Server senden.</translation>
    </message>
    <message>
        <source>Signed events to your servers</source>
        <translation>Signierte Ereignisse an Ihre Server</translation>
    </message>
    <message>
        <source>Query calls and manage agents, campaigns and appointments.</source>
        <translation>Anrufe abfragen und Agenten, Kampagnen und Termine verwalten.</translation>
    </message>
    <message>
        <source>Revoke what is not needed any more.</source>
        <translation>Widerrufen Sie, was nicht mehr gebraucht wird.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Caller&apos;s time zone</source>
        <translation>Zeitzone der Anrufenden</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Contact id</source>
        <translation>Kontaktkennung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Moves appointment</source>
        <translation>Verschiebt Termin</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Attendees</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Replaces event</source>
        <translation>Ersetzt Termin</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Country of numbers without one</source>
        <translation>Land von Nummern ohne Landesvorwahl</translation>
    </message>
    <message>
        <source>Two letters, such as US or DE: how numbers without a country code are read. Empty: as those of your own number in the call.</source>
        <translation>Zwei Buchstaben, etwa US oder DE: wie Nummern ohne Landesvorwahl gelesen werden. Leer: wie die eigene Nummer im Anruf.</translation>
    </message>
    <message>
        <source>When Salesforce finds a duplicate</source>
        <translation>Wenn Salesforce ein Duplikat findet</translation>
    </message>
    <message>
        <source>Choose use_existing to put the call to the record a duplicate rule found, or always_create to save the lead all the same, where the rule allows it.</source>
        <translation>use_existing ordnet den Anruf dem Datensatz zu, den eine Duplikatregel fand; always_create speichert den Lead trotzdem, wo die Regel es erlaubt.</translation>
    </message>
    <message>
        <source>Company of leads without one</source>
        <translation>Firma von Leads ohne Firma</translation>
    </message>
    <message>
        <source>Salesforce takes no lead without a company.</source>
        <translation>Salesforce nimmt keinen Lead ohne Firma an.</translation>
    </message>
    <message>
        <source>Read public channels it is in</source>
        <translation>Öffentliche Kanäle lesen, in denen es ist</translation>
    </message>
    <message>
        <source>Needed to see whether a message was posted when Slack&apos;s answer was lost, so that none is posted twice</source>
        <translation>Nötig, um zu sehen, ob eine Nachricht gesendet wurde, wenn Slacks Antwort verloren ging; so wird keine doppelt gesendet</translation>
    </message>
    <message>
        <source>Wait for the analysis, in minutes</source>
        <translation>Auf die Analyse warten, in Minuten</translation>
    </message>
    <message>
        <source>The end of a call is posted when its analysis has come, at the latest after this time; when empty, after 1. An analysis that comes later changes the message; a webhook&apos;s cannot be changed.</source>
        <translation>Das Ende eines Anrufs wird gesendet, wenn die Analyse da ist, spätestens nach dieser Zeit; leer: nach 1. Eine spätere Analyse ändert die Nachricht; die eines Webhooks lässt sich nicht ändern.</translation>
    </message>
    <message>
        <source>Summary in the thread</source>
        <translation>Zusammenfassung im Thread</translation>
    </message>
    <message>
        <source>The call ended message answers the call started message. Off: it is a message of its own in the channel.</source>
        <translation>Die Nachricht zum Anrufende antwortet auf die zum Anrufbeginn. Aus: Sie ist eine eigene Nachricht im Kanal.</translation>
    </message>
    <message>
        <source>A call is written down when its analysis has come, at the latest after this time; when empty, after 10. An analysis that comes later is added.</source>
        <translation>Ein Anruf wird eingetragen, wenn seine Analyse da ist, spätestens nach dieser Zeit; leer: nach 10. Eine spätere Analyse wird ergänzt.</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Kurzname</translation>
    </message>
    <message>
        <source>Agents see its tools as the short name, two underscores, and the tool&apos;s own name. From the next call on.</source>
        <translation>Agenten sehen seine Werkzeuge als Kurzname, zwei Unterstriche und eigener Name. Ab dem nächsten Anruf.</translation>
    </message>
    <message>
        <source>New and changed tools wait for review</source>
        <translation>Neue und geänderte Werkzeuge warten auf Prüfung</translation>
    </message>
    <message>
        <source>What a server says of its tools steers your agents, and it can say something else tomorrow. Off: agents get changes with the next call.</source>
        <translation>Was ein Server über seine Werkzeuge sagt, lenkt Ihre Agenten, und morgen kann er etwas anderes sagen. Aus: Agenten bekommen Änderungen mit dem nächsten Anruf.</translation>
    </message>
    <message>
        <source>Give up after (seconds)</source>
        <translation>Aufgeben nach (Sekunden)</translation>
    </message>
    <message>
        <source>A caller waits as long. A tool that reports progress may take all of it; one that is silent for 8 seconds is given up.</source>
        <translation>So lange wartet ein Anrufer. Ein Werkzeug, das Fortschritt meldet, darf alles davon brauchen; eines, das 8 Sekunden schweigt, wird aufgegeben.</translation>
    </message>
    <message>
        <source>Tools that only look things up</source>
        <translation>Werkzeuge, die nur nachsehen</translation>
    </message>
    <message>
        <source>By their own names. The same question may be asked twice in a call; what any other tool did is not done again for the same arguments.</source>
        <translation>Mit ihren eigenen Namen. Dieselbe Frage darf in einem Anruf zweimal gestellt werden; was ein anderes Werkzeug getan hat, geschieht für dieselben Argumente nicht noch einmal.</translation>
    </message>
</context>
<context>
    <name>IntegrationCategory</name>
    <message>
        <source>CRM</source>
        <translation>CRM</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Kommunikation</translation>
    </message>
    <message>
        <source>Developer</source>
        <translation>Entwicklung</translation>
    </message>
    <message>
        <source>Automation</source>
        <translation>Automatisierung</translation>
    </message>
</context>
<context>
    <name>IntegrationState</name>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbindet</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Plan required</source>
        <translation>Tarif nötig</translation>
    </message>
    <message>
        <source>Setup needed</source>
        <translation>Einrichtung nötig</translation>
    </message>
</context>
<context>
    <name>PageId</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Zustellungen</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Integrationen</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agenten</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Kampagnen</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Termine</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Add an endpoint</source>
        <translation>Endpunkt hinzufügen</translation>
    </message>
    <message>
        <source>New agent</source>
        <translation>Neuer Agent</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>Neue Kampagne</translation>
    </message>
    <message>
        <source>New appointment</source>
        <translation>Neuer Termin</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>API Keys</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Create an API key</source>
        <translation>API-Schlüssel anlegen</translation>
    </message>
    <message>
        <source>Repair %1</source>
        <translation>%1 reparieren</translation>
    </message>
    <message>
        <source>Search all deliveries for &quot;%1&quot;</source>
        <translation>Alle Zustellungen nach „%1“ durchsuchen</translation>
    </message>
</context>
<context>
    <name>PaletteGroup</name>
    <message>
        <source>Suggested</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Integrationen</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agenten</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Zustellungen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>Free Trial</source>
        <translation>Kostenlose Testphase</translation>
    </message>
    <message>
        <source>Starter</source>
        <translation>Starter</translation>
    </message>
    <message>
        <source>Professional</source>
        <translation>Professional</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Business</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>Enterprise</translation>
    </message>
</context>
<context>
    <name>RestClient</name>
    <message>
        <source>%1 sent the request elsewhere</source>
        <translation>%1 hat die Anfrage weiterverwiesen</translation>
    </message>
    <message>
        <source>It points to %1, and the key is never sent along. If that is the service, use its address in the connection settings.</source>
        <translation>Es verweist auf %1, und der Schlüssel wird nie mitgeschickt. Ist das der Dienst, verwenden Sie seine Adresse in den Verbindungseinstellungen.</translation>
    </message>
    <message>
        <source>It may have been done all the same: look before you repeat it.</source>
        <translation>Es kann trotzdem ausgeführt worden sein: Sehen Sie nach, bevor Sie es wiederholen.</translation>
    </message>
    <message>
        <source>The CalltTone service is not running</source>
        <translation>Der CalltTone-Dienst läuft nicht</translation>
    </message>
    <message>
        <source>Nothing listens at %1. Start the service, or correct the address in the connection settings.</source>
        <translation>Unter %1 lauscht nichts. Starten Sie den Dienst oder korrigieren Sie die Adresse in den Verbindungseinstellungen.</translation>
    </message>
    <message>
        <source>%1 cannot be found</source>
        <translation>%1 ist nicht zu finden</translation>
    </message>
    <message>
        <source>The name does not resolve. Check its spelling and this machine&apos;s connection, then try again.</source>
        <translation>Der Name lässt sich nicht auflösen. Prüfen Sie die Schreibweise und die Verbindung dieses Rechners und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 did not answer in time</source>
        <translation>%1 hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>It may be busy, or the connection is down. Try again in a moment.</source>
        <translation>Der Dienst ist vielleicht ausgelastet oder die Verbindung unterbrochen. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off</source>
        <translation>Die Verbindung zu %1 ist abgerissen</translation>
    </message>
    <message>
        <source>The service closed it before its answer was complete. Try again.</source>
        <translation>Der Dienst hat sie vor dem Ende seiner Antwort getrennt. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>No secure connection to %1</source>
        <translation>Keine sichere Verbindung zu %1</translation>
    </message>
    <message>
        <source>Its certificate is not accepted: %1. Correct the certificate on the server, or this machine&apos;s clock.</source>
        <translation>Das Zertifikat wird nicht anerkannt: %1. Korrigieren Sie das Zertifikat auf dem Server oder die Uhr dieses Rechners.</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation>%1 ist nicht erreichbar</translation>
    </message>
    <message>
        <source>The system says: %1. Check the connection or the proxy, then try again.</source>
        <translation>Das System meldet: %1. Prüfen Sie die Verbindung oder den Proxy und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The request was given up</source>
        <translation>Die Anfrage wurde aufgegeben</translation>
    </message>
    <message>
        <source>The connection was closed or changed meanwhile.</source>
        <translation>Die Verbindung wurde inzwischen geschlossen oder geändert.</translation>
    </message>
    <message>
        <source>The answer of %1 makes no sense</source>
        <translation>Die Antwort von %1 ist unverständlich</translation>
    </message>
    <message>
        <source>It is not what a CalltTone service says. Check that the address leads to one of the same version.</source>
        <translation>So antwortet kein CalltTone-Dienst. Prüfen Sie, ob die Adresse zu einem mit derselben Version führt.</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>der Dienst</translation>
    </message>
</context>
<context>
    <name>Scope</name>
    <message>
        <source>See calls, deliveries, endpoints and figures</source>
        <translation>Anrufe, Zustellungen, Endpunkte und Kennzahlen ansehen</translation>
    </message>
    <message>
        <source>Change endpoints and replay deliveries</source>
        <translation>Endpunkte ändern und Zustellungen erneut senden</translation>
    </message>
    <message>
        <source>Post call events and call tools</source>
        <translation>Anrufereignisse melden und Werkzeuge aufrufen</translation>
    </message>
    <message>
        <source>Everything, including keys and secrets</source>
        <translation>Alles, auch Schlüssel und Geheimnisse</translation>
    </message>
</context>
<context>
    <name>ServiceAddress</name>
    <message>
        <source>This is not the address of a service</source>
        <translation>Das ist nicht die Adresse eines Dienstes</translation>
    </message>
    <message>
        <source>%1 cannot be opened. Enter a whole address such as https://calls.example.com.</source>
        <translation>%1 lässt sich nicht öffnen. Geben Sie eine ganze Adresse wie https://calls.example.com ein.</translation>
    </message>
    <message>
        <source>Nothing was sent to %1</source>
        <translation>An %1 wurde nichts gesendet</translation>
    </message>
    <message>
        <source>http:// to another machine would show the API key to everyone on the way. Use https://, or an SSH tunnel to this machine.</source>
        <translation>http:// zu einem anderen Rechner würde den API-Schlüssel allen auf dem Weg zeigen. Verwenden Sie https:// oder einen SSH-Tunnel zu diesem Rechner.</translation>
    </message>
</context>
<context>
    <name>SignInCause</name>
    <message>
        <source>The redirect URI does not match.</source>
        <translation>Die Weiterleitungs-URI stimmt nicht überein.</translation>
    </message>
    <message>
        <source>A permission it cannot do without was not granted.</source>
        <translation>Eine unverzichtbare Berechtigung wurde nicht erteilt.</translation>
    </message>
    <message>
        <source>The client id or secret is not accepted.</source>
        <translation>Client-ID oder Secret wird nicht anerkannt.</translation>
    </message>
    <message>
        <source>A permission is not switched on in your app.</source>
        <translation>Eine Berechtigung ist in Ihrer App nicht eingeschaltet.</translation>
    </message>
    <message>
        <source>The code is no longer valid.</source>
        <translation>Der Code gilt nicht mehr.</translation>
    </message>
    <message>
        <source>A policy blocks the app.</source>
        <translation>Eine Richtlinie sperrt die App.</translation>
    </message>
</context>
<context>
    <name>SyncKind</name>
    <message>
        <source>Call started message</source>
        <translation>Nachricht zum Anrufbeginn</translation>
    </message>
    <message>
        <source>Call ended message</source>
        <translation>Nachricht zum Anrufende</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Row in Calls</source>
        <translation>Zeile in Calls</translation>
    </message>
    <message>
        <source>Row in Leads</source>
        <translation>Zeile in Leads</translation>
    </message>
    <message>
        <source>Row in Appointments</source>
        <translation>Zeile in Appointments</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Call activity</source>
        <translation>Anrufaktivität</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
</context>
<context>
    <name>ToolError</name>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Arguments not valid</source>
        <translation>Argumente ungültig</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation>Nicht verfügbar</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Nicht eingerichtet</translation>
    </message>
    <message>
        <source>Reconnect needed</source>
        <translation>Neu verbinden nötig</translation>
    </message>
    <message>
        <source>Permission missing</source>
        <translation>Berechtigung fehlt</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Time taken</source>
        <translation>Zeit vergeben</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Vendor is limiting</source>
        <translation>Anbieter drosselt</translation>
    </message>
    <message>
        <source>Vendor is down</source>
        <translation>Anbieter gestört</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Antwort zu spät</translation>
    </message>
    <message>
        <source>Outcome not known yet</source>
        <translation>Ausgang unklar</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Nicht versucht</translation>
    </message>
    <message>
        <source>Internal error</source>
        <translation>Interner Fehler</translation>
    </message>
</context>
<context>
    <name>Uptime</name>
    <message>
        <source>less than a minute</source>
        <translation>weniger als eine Minute</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
    </message>
</context>
<context>
    <name>UrlCheck</name>
    <message>
        <source>Make webhooks</source>
        <translation>Webhooks von Make</translation>
    </message>
    <message>
        <source>%1 is not one of Make&apos;s usual hosts. Send a test before you connect.</source>
        <translation>%1 ist keiner der üblichen Hosts von Make. Senden Sie einen Test, bevor Sie verbinden.</translation>
    </message>
    <message>
        <source>The end of the address is missing. Copy all of it.</source>
        <translation>Das Ende der Adresse fehlt. Kopieren Sie sie ganz.</translation>
    </message>
    <message>
        <source>Zapier hooks</source>
        <translation>Hooks von Zapier</translation>
    </message>
    <message>
        <source>%1 is no address of Zapier&apos;s. Hooks look like https://hooks.zapier.com/hooks/catch/…</source>
        <translation>%1 ist keine Adresse von Zapier. Hooks sehen so aus: https://hooks.zapier.com/hooks/catch/…</translation>
    </message>
    <message>
        <source>A Catch Hook ends in two parts, as in /hooks/catch/123456/abc123/. Copy all of it.</source>
        <translation>Ein Catch Hook endet mit zwei Teilen, wie in /hooks/catch/123456/abc123/. Kopieren Sie die ganze Adresse.</translation>
    </message>
    <message>
        <source>Slack webhooks</source>
        <translation>Webhooks von Slack</translation>
    </message>
    <message>
        <source>%1 is no address of Slack&apos;s. Webhooks look like https://hooks.slack.com/services/…</source>
        <translation>%1 ist keine Adresse von Slack. Webhooks sehen so aus: https://hooks.slack.com/services/…</translation>
    </message>
    <message>
        <source>A Slack webhook continues with /services/. Copy all of it.</source>
        <translation>Ein Slack-Webhook geht mit /services/ weiter. Kopieren Sie die ganze Adresse.</translation>
    </message>
    <message>
        <source>Addresses of MCP servers</source>
        <translation>Adressen von MCP-Servern</translation>
    </message>
    <message>
        <source>%1 start with https://.</source>
        <translation>%1 beginnen mit https://.</translation>
    </message>
    <message>
        <source>%1 start with https://, but this address starts with %2.</source>
        <translation>%1 beginnen mit https://, diese Adresse aber mit %2.</translation>
    </message>
    <message>
        <source>This is no web address: it holds a character that none has.</source>
        <translation>Das ist keine Webadresse: Sie enthält ein Zeichen, das in keiner vorkommt.</translation>
    </message>
    <message>
        <source>Remove the name or password before the @.</source>
        <translation>Entfernen Sie den Namen oder das Passwort vor dem @.</translation>
    </message>
    <message>
        <source>On this computer: %1</source>
        <translation>Auf diesem Rechner: %1</translation>
    </message>
    <message>
        <source>Host recognized: %1</source>
        <translation>Host erkannt: %1</translation>
    </message>
</context>
<context>
    <name>callttone::app::DesktopApp</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Connect to the running engine…</source>
        <translation>Mit der laufenden Engine verbinden…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Use port %1</source>
        <translation>Port %1 verwenden</translation>
    </message>
    <message>
        <source>A key for %1 is needed</source>
        <translation>Für %1 wird ein Schlüssel gebraucht</translation>
    </message>
    <message>
        <source>CALLTTONE_API_KEY is not set. Enter a key, or set the variable and start again.</source>
        <translation>CALLTTONE_API_KEY ist nicht gesetzt. Geben Sie einen Schlüssel ein, oder setzen Sie die Variable und starten Sie neu.</translation>
    </message>
    <message>
        <source>Enter the key…</source>
        <translation>Schlüssel eingeben…</translation>
    </message>
    <message>
        <source>Enter another address…</source>
        <translation>Andere Adresse eingeben…</translation>
    </message>
    <message>
        <source>Switch source…</source>
        <translation>Quelle wechseln…</translation>
    </message>
    <message>
        <source>Start with the built-in engine</source>
        <translation>Mit der eingebauten Engine starten</translation>
    </message>
    <message>
        <source>The sandbox has ended</source>
        <translation>Die Sandbox ist beendet</translation>
    </message>
    <message>
        <source>The program that stood in for the vendors stopped, and what was connected to it is gone.</source>
        <translation>Das Programm, das die Anbieter vertrat, wurde beendet, und was damit verbunden war, ist weg.</translation>
    </message>
    <message>
        <source>Start a new one</source>
        <translation>Neue starten</translation>
    </message>
    <message>
        <source>Leave the sandbox</source>
        <translation>Sandbox verlassen</translation>
    </message>
</context>
<context>
    <name>callttone::app::DesktopUi</name>
    <message>
        <source>Playing: %1</source>
        <translation>Wird gespielt: %1</translation>
    </message>
    <message numerus="yes">
        <source>Copied. The clipboard is cleared in %n seconds.</source>
        <translation>
            <numerusform>Kopiert. Die Zwischenablage wird in %n Sekunde geleert.</numerusform>
            <numerusform>Kopiert. Die Zwischenablage wird in %n Sekunden geleert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callttone::app::SandboxProcess</name>
    <message>
        <source>It did not answer within 15 s.</source>
        <translation>Sie hat nicht innerhalb von 15 s geantwortet.</translation>
    </message>
    <message>
        <source>%1 cannot be started: %2.</source>
        <translation>%1 lässt sich nicht starten: %2.</translation>
    </message>
    <message>
        <source>It ended at once with code %1.</source>
        <translation>Sie endete sofort mit dem Code %1.</translation>
    </message>
    <message>
        <source>The sandbox did not start</source>
        <translation>Die Sandbox ist nicht gestartet</translation>
    </message>
    <message>
        <source>Start with the built-in engine instead, or install CalltTone again.</source>
        <translation>Starten Sie stattdessen mit der eingebauten Engine oder installieren Sie CalltTone neu.</translation>
    </message>
</context>
<context>
    <name>callttone::items::AgentListModel</name>
    <message>
        <source>Could not be loaded</source>
        <translation>Konnte nicht geladen werden</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message numerus="yes">
        <source>%n calls today</source>
        <translation>
            <numerusform>%n Anruf heute</numerusform>
            <numerusform>%n Anrufe heute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tools</source>
        <translation>
            <numerusform>%n Werkzeug</numerusform>
            <numerusform>%n Werkzeuge</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Calls today</source>
        <translation>Anrufe heute</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Last saved</source>
        <translation>Zuletzt gespeichert</translation>
    </message>
</context>
<context>
    <name>callttone::items::ApiKeyListModel</name>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>read</source>
        <comment>what a key may do</comment>
        <translation>lesen</translation>
    </message>
    <message>
        <source>write</source>
        <comment>what a key may do</comment>
        <translation>ändern</translation>
    </message>
    <message>
        <source>post events</source>
        <comment>what a key may do</comment>
        <translation>Ereignisse melden</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Nie benutzt</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>last used %1</source>
        <translation>zuletzt benutzt %1</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>nie benutzt</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>widerrufen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt benutzt</translation>
    </message>
</context>
<context>
    <name>callttone::items::AppointmentListModel</name>
    <message>
        <source>Could not be loaded</source>
        <translation>Konnte nicht geladen werden</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
    <message>
        <source>booked by %1</source>
        <translation>gebucht von %1</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Anrufer</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Booked by</source>
        <translation>Gebucht von</translation>
    </message>
    <message>
        <source>Source call</source>
        <translation>Aus dem Anruf</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>callttone::items::AttemptListModel</name>
    <message>
        <source>Sending now</source>
        <translation>Wird gerade gesendet</translation>
    </message>
    <message>
        <source>Next attempt in %1</source>
        <translation>Nächster Versuch in %1</translation>
    </message>
    <message>
        <source>1 earlier attempt from %1</source>
        <translation>1 früherer Versuch ab %1</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier attempts from %1</source>
        <translation>
            <numerusform>%n früherer Versuch ab %1</numerusform>
            <numerusform>%n frühere Versuche ab %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, gave up</source>
        <translation>%1, aufgegeben</translation>
    </message>
    <message>
        <source>%1, replayed</source>
        <translation>%1, erneut gesendet</translation>
    </message>
</context>
<context>
    <name>callttone::items::CallListModel</name>
    <message>
        <source>Could not be loaded</source>
        <translation>Konnte nicht geladen werden</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
    <message>
        <source>sentiment %1</source>
        <translation>Stimmung %1</translation>
    </message>
    <message>
        <source>lead score %1</source>
        <translation>Lead-Bewertung %1</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Sentiment</source>
        <translation>Stimmung</translation>
    </message>
    <message>
        <source>Lead score</source>
        <translation>Lead-Bewertung</translation>
    </message>
    <message numerus="yes">
        <source>%n tool calls</source>
        <translation>
            <numerusform>%n Werkzeugaufruf</numerusform>
            <numerusform>%n Werkzeugaufrufe</numerusform>
        </translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Zustellungen</translation>
    </message>
</context>
<context>
    <name>callttone::items::CampaignListModel</name>
    <message>
        <source>Could not be loaded</source>
        <translation>Konnte nicht geladen werden</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
    <message>
        <source>%1 of %2 called</source>
        <translation>%1 von %2 angerufen</translation>
    </message>
    <message>
        <source>No contacts</source>
        <translation>Keine Kontakte</translation>
    </message>
    <message>
        <source>%1 reached</source>
        <translation>%1 erreicht</translation>
    </message>
    <message>
        <source>%1 booked</source>
        <translation>%1 gebucht</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Gebucht</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>Nächster Lauf</translation>
    </message>
</context>
<context>
    <name>callttone::items::ContactListModel</name>
    <message>
        <source>Could not be loaded</source>
        <translation>Konnte nicht geladen werden</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Last call</source>
        <translation>Letzter Anruf</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
</context>
<context>
    <name>callttone::items::DeliveryLogModel</name>
    <message>
        <source>Could not be loaded</source>
        <translation>Konnte nicht geladen werden</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
    <message>
        <source>Next attempt in %1</source>
        <translation>Nächster Versuch in %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 an %2</translation>
    </message>
    <message>
        <source>1 try</source>
        <translation>1 Versuch</translation>
    </message>
    <message numerus="yes">
        <source>%n tries</source>
        <translation>
            <numerusform>%n Versuch</numerusform>
            <numerusform>%n Versuche</numerusform>
        </translation>
    </message>
    <message>
        <source>1 millisecond</source>
        <translation>1 Millisekunde</translation>
    </message>
    <message numerus="yes">
        <source>%n milliseconds</source>
        <translation>
            <numerusform>%n Millisekunde</numerusform>
            <numerusform>%n Millisekunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callttone::items::EndpointListModel</name>
    <message>
        <source>Failing since %1</source>
        <translation>Fehler seit %1</translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>1 Ereignis</translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Switched off: %1</source>
        <translation>Abgeschaltet: %1</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>Fehlerhaft</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation>Noch nichts gesendet</translation>
    </message>
</context>
<context>
    <name>callttone::items::LiveCalls</name>
    <message>
        <source>Appointment booked</source>
        <translation>Termin gebucht</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>callttone::items::SyncLogModel</name>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>callttone::items::SyncWords</name>
    <message>
        <source>Tried again now</source>
        <translation>Wird jetzt wieder versucht</translation>
    </message>
    <message>
        <source>Tried again in %1</source>
        <translation>Wieder versucht in %1</translation>
    </message>
    <message>
        <source>Due in %1</source>
        <translation>Fällig in %1</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>Wartet, bis es an der Reihe ist</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Aufgegeben</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Cancelled by hand</source>
        <translation>Von Hand abgebrochen</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Send it again now (R)</source>
        <translation>Jetzt erneut senden (R)</translation>
    </message>
    <message>
        <source>Send it to Zapier again: its Zap runs once more (R)</source>
        <translation>Erneut an Zapier senden: Der Zap läuft noch einmal (R)</translation>
    </message>
    <message>
        <source>Make sure that it is there; nothing is made twice (R)</source>
        <translation>Dafür sorgen, dass es da ist; nichts wird doppelt angelegt (R)</translation>
    </message>
    <message>
        <source>Open in %1</source>
        <translation>In %1 öffnen</translation>
    </message>
    <message>
        <source>Matched by e-mail address</source>
        <translation>Zugeordnet über die E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Matched by exact number</source>
        <translation>Zugeordnet über die genaue Nummer</translation>
    </message>
    <message>
        <source>Matched by number without country code</source>
        <translation>Zugeordnet über die Nummer ohne Landesvorwahl</translation>
    </message>
    <message>
        <source>New in %1</source>
        <translation>Neu in %1</translation>
    </message>
    <message>
        <source>%1; the one active last was taken</source>
        <translation>%1; genommen wurde, wer zuletzt aktiv war</translation>
    </message>
    <message>
        <source>1 other has this address</source>
        <translation>1 weiterer hat diese Adresse</translation>
    </message>
    <message numerus="yes">
        <source>%n others have this address</source>
        <translation>
            <numerusform>%n weiterer hat diese Adresse</numerusform>
            <numerusform>%n weitere haben diese Adresse</numerusform>
        </translation>
    </message>
    <message>
        <source>1 other shares this number</source>
        <translation>1 weiterer teilt diese Nummer</translation>
    </message>
    <message numerus="yes">
        <source>%n others share this number</source>
        <translation>
            <numerusform>%n weiterer teilt diese Nummer</numerusform>
            <numerusform>%n weitere teilen diese Nummer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callttone::items::TimelineModel</name>
    <message>
        <source>+%1</source>
        <comment>time after the call ended</comment>
        <translation>+%1</translation>
    </message>
    <message>
        <source>Callee</source>
        <translation>Angerufene</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Anrufende</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>1 turn</source>
        <translation>1 Beitrag</translation>
    </message>
    <message numerus="yes">
        <source>%n turns</source>
        <translation>
            <numerusform>%n Beitrag</numerusform>
            <numerusform>%n Beiträge</numerusform>
        </translation>
    </message>
    <message>
        <source>1 endpoint</source>
        <translation>1 Endpunkt</translation>
    </message>
    <message numerus="yes">
        <source>%n endpoints</source>
        <translation>
            <numerusform>%n Endpunkt</numerusform>
            <numerusform>%n Endpunkte</numerusform>
        </translation>
    </message>
    <message>
        <source>sent to %1</source>
        <translation>gesendet an %1</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>no endpoint takes it</source>
        <translation>kein Endpunkt nimmt es</translation>
    </message>
</context>
<context>
    <name>callttone::items::ToolArguments</name>
    <message>
        <source>Not an email address. One looks like dana@example.com.</source>
        <translation>Keine E-Mail-Adresse. So sieht eine aus: dana@example.com.</translation>
    </message>
    <message>
        <source>Not a phone number. One looks like +1 512 555 0142.</source>
        <translation>Keine Telefonnummer. So sieht eine aus: +1 512 555 0142.</translation>
    </message>
    <message>
        <source>Not a date. Write year, month and day: 2026-02-19.</source>
        <translation>Kein Datum. Schreiben Sie Jahr, Monat und Tag: 2026-02-19.</translation>
    </message>
    <message>
        <source>Not a time. Write date, time and offset: 2026-02-19T14:30:00-06:00.</source>
        <translation>Keine Zeit. Schreiben Sie Datum, Uhrzeit und Abstand zu UTC: 2026-02-19T14:30:00-06:00.</translation>
    </message>
    <message>
        <source>No time zone is called &quot;%1&quot;. Names look like America/Chicago.</source>
        <translation>Keine Zeitzone heißt „%1“. Namen sehen so aus: America/Chicago.</translation>
    </message>
    <message>
        <source>Must be text.</source>
        <translation>Muss Text sein.</translation>
    </message>
    <message>
        <source>Must not be empty.</source>
        <translation>Darf nicht leer sein.</translation>
    </message>
    <message>
        <source>Must have at least %1 characters.</source>
        <translation>Muss mindestens %1 Zeichen haben.</translation>
    </message>
    <message>
        <source>Must have at most %1 characters; this has %2.</source>
        <translation>Darf höchstens %1 Zeichen haben; hier sind es %2.</translation>
    </message>
    <message>
        <source>Must match the pattern %1.</source>
        <translation>Muss zum Muster %1 passen.</translation>
    </message>
    <message>
        <source>Must be a whole number.</source>
        <translation>Muss eine ganze Zahl sein.</translation>
    </message>
    <message>
        <source>Must be a number.</source>
        <translation>Muss eine Zahl sein.</translation>
    </message>
    <message>
        <source>Must be at least %1.</source>
        <translation>Muss mindestens %1 sein.</translation>
    </message>
    <message>
        <source>Must be at most %1.</source>
        <translation>Darf höchstens %1 sein.</translation>
    </message>
    <message>
        <source>Must be a list.</source>
        <translation>Muss eine Liste sein.</translation>
    </message>
    <message>
        <source>Must have at least %1 entries.</source>
        <translation>Muss mindestens %1 Einträge haben.</translation>
    </message>
    <message>
        <source>Must have at most %1 entries.</source>
        <translation>Darf höchstens %1 Einträge haben.</translation>
    </message>
    <message>
        <source>Must be one of: %1.</source>
        <translation>Muss eines davon sein: %1.</translation>
    </message>
    <message>
        <source>Give at least one of: %1.</source>
        <translation>Geben Sie mindestens eines davon an: %1.</translation>
    </message>
    <message>
        <source>Required.</source>
        <translation>Pflichtangabe.</translation>
    </message>
    <message>
        <source>Must be true or false.</source>
        <translation>Muss true oder false sein.</translation>
    </message>
    <message>
        <source>Must be an object.</source>
        <translation>Muss ein Objekt sein.</translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <translation>Zeile %1: %2.</translation>
    </message>
    <message>
        <source>Line 1: arguments are an object, in braces.</source>
        <translation>Zeile 1: Argumente sind ein Objekt, in geschweiften Klammern.</translation>
    </message>
</context>
<context>
    <name>callttone::items::ToolCallWords</name>
    <message>
        <source>network %1</source>
        <translation>Netz %1</translation>
    </message>
    <message>
        <source>queue %1</source>
        <translation>Warten %1</translation>
    </message>
    <message>
        <source>engine %1</source>
        <translation>Engine %1</translation>
    </message>
</context>
<context>
    <name>callttone::items::ToolHistoryModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>What the agent said</source>
        <translation>Was der Agent sagte</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
</context>
<context>
    <name>callttone::items::ToolListModel</name>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, off</source>
        <translation>%1, %2, aus</translation>
    </message>
    <message>
        <source>%1: switched off for agents</source>
        <translation>%1: für Agenten abgeschaltet</translation>
    </message>
</context>
<context>
    <name>callttone::items::ToolWords</name>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>No open times</source>
        <translation>Keine freien Zeiten</translation>
    </message>
    <message>
        <source>1 slot</source>
        <translation>1 freie Zeit</translation>
    </message>
    <message numerus="yes">
        <source>%n slots</source>
        <translation>
            <numerusform>%n freie Zeit</numerusform>
            <numerusform>%n freie Zeiten</numerusform>
        </translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Kein Treffer</translation>
    </message>
    <message>
        <source>1 match</source>
        <translation>1 Treffer</translation>
    </message>
    <message numerus="yes">
        <source>%n matches</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>1 candidate</source>
        <translation>1 Kandidat</translation>
    </message>
    <message numerus="yes">
        <source>%n candidates</source>
        <translation>
            <numerusform>%n Kandidat</numerusform>
            <numerusform>%n Kandidaten</numerusform>
        </translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Known already</source>
        <translation>Schon bekannt</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Gebucht</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Probelauf</translation>
    </message>
    <message>
        <source>Replayed</source>
        <translation>Schon erledigt</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Betrieb</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Anrufende</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>callttone::items::VendorRequestModel</name>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
</context>
<context>
    <name>callttone::items::WireExchangeModel</name>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Call started</source>
        <translation>Anruf begonnen</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Werkzeug</translation>
    </message>
    <message>
        <source>List changed</source>
        <translation>Liste geändert</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Nachgesehen</translation>
    </message>
    <message>
        <source>Worked</source>
        <translation>Gelungen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>Revision %1</translation>
    </message>
</context>
<context>
    <name>callttone::ui::AboutSection</name>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>The program, and where it keeps what it knows.</source>
        <translation>Das Programm und wo es sein Wissen aufbewahrt.</translation>
    </message>
    <message>
        <source>About this program</source>
        <translation>Über dieses Programm</translation>
    </message>
    <message>
        <source>CalltTone Desktop</source>
        <translation>CalltTone Desktop</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty, as far as the law allows.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer. Sie kommt ohne jede Garantie, soweit das Gesetz es zulässt.</translation>
    </message>
    <message>
        <source>Open data folder</source>
        <translation>Datenordner öffnen</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Diagnose kopieren</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>Built in, at %1</source>
        <translation>Eingebaut, unter %1</translation>
    </message>
    <message>
        <source>Engine version</source>
        <translation>Version der Engine</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Geheimnisse</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
</context>
<context>
    <name>callttone::ui::ActivityModel</name>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Token renewed</source>
        <translation>Token erneuert</translation>
    </message>
    <message>
        <source>Renewal failed</source>
        <translation>Erneuerung fehlgeschlagen</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>Getrennt</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>Einstellungen geändert</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>Getestet</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>Fortgesetzt</translation>
    </message>
    <message>
        <source>Worked</source>
        <translation>Gelungen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Tools changed</source>
        <translation>Werkzeuge geändert</translation>
    </message>
    <message>
        <source>Tools accepted</source>
        <translation>Werkzeuge angenommen</translation>
    </message>
    <message>
        <source>Needs more access</source>
        <translation>Braucht mehr Zugriff</translation>
    </message>
</context>
<context>
    <name>callttone::ui::ActivityPane</name>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Zustellungen</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
</context>
<context>
    <name>callttone::ui::ActivityTab</name>
    <message>
        <source>Filter activity</source>
        <translation>Aktivität filtern</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Any result</source>
        <translation>Jedes Ergebnis</translation>
    </message>
    <message>
        <source>Worked</source>
        <translation>Gelungen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Noch ist nichts geschehen</translation>
    </message>
    <message>
        <source>Connecting, renewed tokens, tests and failures show here.</source>
        <translation>Verbindungen, erneuerte Token, Tests und Fehler erscheinen hier.</translation>
    </message>
    <message>
        <source>Nothing matches these filters</source>
        <translation>Nichts passt zu diesen Filtern</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Alle entfernen</translation>
    </message>
</context>
<context>
    <name>callttone::ui::AddContactsDialog</name>
    <message>
        <source>Add contacts</source>
        <translation>Kontakte hinzufügen</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Numbers that are in the campaign already stay as they are.</source>
        <translation>Nummern, die schon in der Kampagne sind, bleiben, wie sie sind.</translation>
    </message>
    <message numerus="yes">
        <source>Add %n contacts</source>
        <translation>
            <numerusform>%n Kontakt hinzufügen</numerusform>
            <numerusform>%n Kontakte hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Wählen Sie eine Datei.</translation>
    </message>
</context>
<context>
    <name>callttone::ui::AddEndpointDialog</name>
    <message>
        <source>Add Endpoint</source>
        <translation>Endpunkt hinzufügen</translation>
    </message>
    <message>
        <source>%1 of %2 left</source>
        <translation>noch %1 von %2</translation>
    </message>
    <message>
        <source>A signing secret is created with the endpoint and shown once.</source>
        <translation>Mit dem Endpunkt entsteht ein Signaturgeheimnis, das einmal gezeigt wird.</translation>
    </message>
    <message>
        <source>Create Webhook Endpoint</source>
        <translation>Webhook-Endpunkt anlegen</translation>
    </message>
</context>
<context>
    <name>callttone::ui::AgentDialog</name>
    <message>
        <source>Edit agent</source>
        <translation>Agent bearbeiten</translation>
    </message>
    <message>
        <source>New agent</source>
        <translation>Neuer Agent</translation>
    </message>
    <message>
        <source>Takes and makes calls</source>
        <translation>Nimmt Anrufe an und ruft an</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Begrüßung</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Anweisungen</translation>
    </message>
    <message>
        <source>As your voice platform calls it.</source>
        <translation>Wie Ihre Sprachplattform sie nennt.</translation>
    </message>
    <message>
        <source>With its country code.</source>
        <translation>Mit Landesvorwahl.</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>Create agent</source>
        <translation>Agent anlegen</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Show its calls</source>
        <translation>Seine Anrufe zeigen</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Geben Sie ihm einen Namen.</translation>
    </message>
</context>
<context>
    <name>callttone::ui::AgentTools</name>
    <message>
        <source>Integrations</source>
        <translation>Integrationen</translation>
    </message>
    <message>
        <source>None yet. Agents get the tools of an integration in the moment it is connected.</source>
        <translation>Noch keine. Agenten erhalten die Werkzeuge einer Integration in dem Moment, in dem sie verbunden wird.</translation>
    </message>
    <message>
        <source>Those of all connected integrations. Agents have them at once, without being saved again.</source>
        <translation>Die aller verbundenen Integrationen. Agenten haben sie sofort, ohne neu gespeichert zu werden.</translation>
    </message>
</context>
<context>
    <name>callttone::ui::AgentsPage</name>
    <message>
        <source>Search agents</source>
        <translation>Agenten durchsuchen</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agenten</translation>
    </message>
    <message>
        <source>New agent</source>
        <translation>Neuer Agent</translation>
    </message>
    <message>
        <source>Set up an agent (Ctrl+N)</source>
        <translation>Einen Agenten anlegen (Strg+N)</translation>
    </message>
    <message>
        <source>Tools reach them live</source>
        <translation>Werkzeuge erreichen sie sofort</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 ist gespeichert.</translation>
    </message>
    <message>
        <source>%1 is set up.</source>
        <translation>%1 ist angelegt.</translation>
    </message>
    <message>
        <source>%1 is on.</source>
        <translation>%1 ist an.</translation>
    </message>
    <message>
        <source>%1 is off.</source>
        <translation>%1 ist aus.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Delete this agent?</source>
        <translation>Diesen Agenten löschen?</translation>
    </message>
    <message>
        <source>Voice platforms no longer find it here. Its calls stay in the log.</source>
        <translation>Sprachplattformen finden ihn hier nicht mehr. Seine Anrufe bleiben im Protokoll.</translation>
    </message>
    <message>
        <source>Delete agent</source>
        <translation>Agent löschen</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>%1 ist gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>%n agents</source>
        <translation>
            <numerusform>%n Agent</numerusform>
            <numerusform>%n Agenten</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter opens</source>
        <translation>Eingabe öffnet</translation>
    </message>
    <message>
        <source>No agent matches</source>
        <translation>Kein Agent passt</translation>
    </message>
    <message>
        <source>Names, ids and numbers were searched for these words.</source>
        <translation>Namen, Kennungen und Nummern wurden nach diesen Wörtern durchsucht.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>No agents yet</source>
        <translation>Noch keine Agenten</translation>
    </message>
    <message>
        <source>An agent is who your voice platform speaks as: its name, language, greeting and instructions. The tools of all connected integrations are its own at once. Calls of agents that are not listed here are shown all the same.</source>
        <translation>Ein Agent ist, als wer Ihre Sprachplattform spricht: sein Name, seine Sprache, Begrüßung und Anweisungen. Die Werkzeuge aller verbundenen Integrationen hat er sofort. Anrufe von Agenten, die hier nicht stehen, werden trotzdem gezeigt.</translation>
    </message>
</context>
<context>
    <name>callttone::ui::AnalysisCard</name>
    <message>
        <source>Key points</source>
        <translation>Wichtigste Punkte</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Sentiment</source>
        <translation>Stimmung</translation>
    </message>
    <message>
        <source>Lead score</source>
        <translation>Lead-Bewertung</translation>
    </message>
    <message>
        <source>The analysis comes after the call.</source>
        <translation>Die Analyse kommt nach dem Anruf.</translation>
    </message>
    <message>
        <source>No analysis came for this call.</source>
        <translation>Zu diesem Anruf kam keine Analyse.</translation>
    </message>
    <message>
        <source>ready %1 after the call</source>
        <translation>fertig %1 nach dem Anruf</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
</context>
<context>
    <name>callttone::ui::ApiKeysSection</name>
    <message>
        <source>API keys</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Use a key in the Authorization header as Bearer vxf_…</source>
        <translation>Einen Schlüssel im Authorization-Header als Bearer vxf_…</translation>
    </message>
    <message>
        <source>No API key yet</source>
        <translation>Noch kein API-Schlüssel</translation>
    </message>
    <message>
        <source>Programs that post events or read calls need one. The key is shown once.</source>
        <translation>Programme, die Ereignisse melden oder Anrufe lesen, brauchen einen. Der Schlüssel wird einmal gezeigt.</translation>
    </message>
    <message>
        <source>Create key</source>
        <translation>Schlüssel anlegen</translation>
    </message>
    <message>
        <source>What a key can reach</source>
        <translation>Was ein Schlüssel erreicht</translation>
    </message>
    <message numerus="yes">
        <source>&quot;%1&quot; has full access and has not been used for %n months.</source>
        <translation>
            <numerusform>„%1“ hat vollen Zugriff und wurde seit %n Monat nicht benutzt.</numerusform>
            <numerusform>„%1“ hat vollen Zugriff und wurde seit %n Monaten nicht benutzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoke it if nothing depends on it.</source>
        <translation>Widerrufen Sie ihn, wenn nichts mehr davon abhängt.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Revoke &quot;%1&quot;?</source>
        <translation>„%1“ widerrufen?</translation>
    </message>
    <message>
        <source>Programs that use %1 are refused from now on. This cannot be undone; a new key can be made at any time.</source>
        <translation>Programme, die %1 verwenden, werden ab jetzt abgewiesen. Das lässt sich nicht rückgängig machen; ein neuer Schlüssel lässt sich jederzeit anlegen.</translation>
    </message>
    <message>
        <source>Revoke key</source>
        <translation>Schlüssel widerrufen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was revoked.</source>
        <translation>„%1“ wurde widerrufen.</translation>
    </message>
</context>
<context>
    <name>callttone::ui::AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>How CalltTone looks on this computer.</source>
        <translation>Wie CalltTone auf diesem Rechner aussieht.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Light or dark, as the desktop is.</source>
        <translation>Hell oder dunkel, wie der Desktop.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
</context>
<context>
    <name>callttone::ui::AppointmentDetail</name>
    <message>
        <source>Reschedule…</source>
        <translation>Verschieben…</translation>
    </message>
    <message>
        <source>Cancel appointment…</source>
        <translation>Termin absagen…</translation>
    </message>
    <message>
        <source>The selected appointment</source>
        <translation>Der gewählte Termin</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Its own zone</source>
        <translation>Eigene Zone</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Booked by</source>
        <translation>Gebucht von</translation>
    </message>
    <message>
        <source>Source call</source>
        <translation>Aus dem Anruf</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>It is in no other calendar. Connected calendars get appointments as they are made.</source>
        <translation>Er steht in keinem anderen Kalender. Verbundene Kalender erhalten Termine, sobald sie angelegt werden.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open the event in the browser</source>
        <translation>Den Eintrag im Browser öffnen</translation>
    </message>
    <message>
        <source>Open the event in %1</source>
        <translation>Den Eintrag in %1 öffnen</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Look at the connection</source>
        <translation>Verbindung ansehen</translation>
    </message>
</context>
<context>
    <name>callttone::ui::AppointmentDialog</name>
    <message>
        <source>New appointment</source>
        <translation>Neuer Termin</translation>
    </message>
    <message>
        <source>Reschedule or change</source>
        <translation>Verschieben oder ändern</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>Make appointment</source>
        <translation>Termin anlegen</translation>
    </message>
    <message>
        <source>Booked by</source>
        <translation>Gebucht von</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Niemand Bestimmtes</translation>
    </message>
    <message>
        <source>Now %1, %2</source>
        <translation>Jetzt %1, %2</translation>
    </message>
    <message>
        <source>It stays when it is unless you choose another time.</source>
        <translation>Er bleibt, wann er ist, wenn Sie keine andere Zeit wählen.</translation>
    </message>
    <message>
        <source>Say what it is about.</source>
        <translation>Sagen Sie, worum es geht.</translation>
    </message>
    <message>
        <source>Choose a time.</source>
        <translation>Wählen Sie eine Zeit.</translation>
    </message>
</context>
<context>
    <name>callttone::ui::AppointmentListView</name>
    <message>
        <source>Which appointments</source>
        <translation>Welche Termine</translation>
    </message>
    <message>
        <source>Search people, subjects and notes</source>
        <translation>Personen, Betreff und Notizen durchsuchen</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>Bevorstehend</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Vergangen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgesagt</translation>
    </message>
    <message numerus="yes">
        <source>%n upcoming appointments</source>
        <translation>
            <numerusform>%n bevorstehender Termin</numerusform>
            <numerusform>%n bevorstehende Termine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n past appointments</source>
        <translation>
            <numerusform>%n vergangener Termin</numerusform>
            <numerusform>%n vergangene Termine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled appointments</source>
        <translation>
            <numerusform>%n abgesagter Termin</numerusform>
            <numerusform>%n abgesagte Termine</numerusform>
        </translation>
    </message>
    <message>
        <source>Times in %1</source>
        <translation>Zeiten in %1</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nichts passt</translation>
    </message>
    <message>
        <source>No appointment here has these words in its people, subject or notes.</source>
        <translation>Kein Termin hier hat diese Wörter in Personen, Betreff oder Notizen.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Nothing in the past</source>
        <translation>Nichts Vergangenes</translation>
    </message>
    <message>
        <source>Appointments move here when their time has come.</source>
        <translation>Termine kommen hierher, wenn ihre Zeit vorbei ist.</translation>
    </message>
    <message>
        <source>Nothing was cancelled</source>
        <translation>Nichts wurde abgesagt</translation>
    </message>
    <message>
        <source>Appointments that are cancelled stay readable here.</source>
        <translation>Abgesagte Termine bleiben hier lesbar.</translation>
    </message>
    <message>
        <source>No appointments ahead</source>
        <translation>Keine Termine in Sicht</translation>
    </message>
    <message>
        <source>Agents book them during calls, as soon as a calendar is connected. You can make one yourself: it is put into the connected calendars too.</source>
        <translation>Agenten buchen sie in Anrufen, sobald ein Kalender verbunden ist. Sie können selbst einen anlegen: er kommt auch in die verbundenen Kalender.</translation>
    </message>
    <message>
        <source>New appointment</source>
        <translation>Neuer Termin</translation>
    </message>
</context>
<context>
    <name>callttone::ui::AppointmentTable</name>
    <message>
        <source>Appointments</source>
        <translation>Termine</translation>
    </message>
</context>
<context>
    <name>callttone::ui::AppointmentsPage</name>
    <message>
        <source>The time is free again. It is in no other calendar. A cancelled appointment stays readable, and cannot be brought back.</source>
        <translation>Die Zeit wird wieder frei. Er steht in keinem anderen Kalender. Ein abgesagter Termin bleibt lesbar und lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>The time is free again. Its event in %1 is cancelled too, and that calendar may tell the people invited. A cancelled appointment stays readable, and cannot be brought back.</source>
        <translation>Die Zeit wird wieder frei. Sein Eintrag in %1 wird auch abgesagt, und der Kalender benachrichtigt vielleicht die Eingeladenen. Ein abgesagter Termin bleibt lesbar und lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Working hours…</source>
        <translation>Arbeitszeiten…</translation>
    </message>
    <message>
        <source>Width of the selected appointment</source>
        <translation>Breite des gewählten Termins</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>New appointment</source>
        <translation>Neuer Termin</translation>
    </message>
    <message>
        <source>Make an appointment (Ctrl+N)</source>
        <translation>Einen Termin anlegen (Strg+N)</translation>
    </message>
    <message>
        <source>%1 upcoming</source>
        <translation>%1 bevorstehend</translation>
    </message>
    <message>
        <source>%1 is at %2.</source>
        <translation>%1 ist am %2.</translation>
    </message>
    <message>
        <source>%1 is changed.</source>
        <translation>%1 ist geändert.</translation>
    </message>
    <message>
        <source>%1 moved to %2.</source>
        <translation>%1 verschoben auf %2.</translation>
    </message>
    <message>
        <source>Cancel this appointment?</source>
        <translation>Diesen Termin absagen?</translation>
    </message>
    <message>
        <source>Cancel appointment</source>
        <translation>Termin absagen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 is cancelled.</source>
        <translation>%1 ist abgesagt.</translation>
    </message>
    <message>
        <source>The working hours are saved.</source>
        <translation>Die Arbeitszeiten sind gespeichert.</translation>
    </message>
</context>
<context>
    <name>callttone::ui::AttemptsView</name>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
</context>
<context>
    <name>callttone::ui::Attention</name>
    <message>
        <source>Endpoint %1 failing since %2</source>
        <translation>Endpunkt %1 fehlerhaft seit %2</translation>
    </message>
    <message>
        <source>Endpoint %1 is failing</source>
        <translation>Endpunkt %1 ist fehlerhaft</translation>
    </message>
    <message>
        <source>1 delivery is waiting.</source>
        <translation>1 Zustellung wartet.</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries are waiting.</source>
        <translation>
            <numerusform>%n Zustellung wartet.</numerusform>
            <numerusform>%n Zustellungen warten.</numerusform>
        </translation>
    </message>
    <message>
        <source>View deliveries</source>
        <translation>Zustellungen ansehen</translation>
    </message>
    <message>
        <source>Endpoint %1 was switched off</source>
        <translation>Endpunkt %1 wurde abgeschaltet</translation>
    </message>
    <message>
        <source>Enable again</source>
        <translation>Wieder einschalten</translation>
    </message>
    <message>
        <source>No live updates since %1</source>
        <translation>Keine Live-Daten seit %1</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Neu verbinden</translation>
    </message>
    <message>
        <source>Deliveries are behind by %1</source>
        <translation>Zustellungen sind %1 im Rückstand</translation>
    </message>
    <message>
        <source>1 delivery waits to be sent. Slow receivers or a busy machine hold it up.</source>
        <translation>1 Zustellung wartet aufs Senden. Langsame Empfänger oder ein ausgelasteter Rechner halten sie auf.</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries wait to be sent. Slow receivers or a busy machine hold them up.</source>
        <translation>
            <numerusform>%n Zustellung wartet aufs Senden. Langsame Empfänger oder ein ausgelasteter Rechner halten sie auf.</numerusform>
            <numerusform>%n Zustellungen warten aufs Senden. Langsame Empfänger oder ein ausgelasteter Rechner halten sie auf.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callttone::ui::AttentionCard</name>
    <message>
        <source>Everything is working. Last checked %1.</source>
        <translation>Alles läuft. Zuletzt geprüft %1.</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Braucht Aufmerksamkeit</translation>
    </message>
</context>
<context>
    <name>callttone::ui::AuthSteps</name>
    <message>
        <source>Steps of the sign-in</source>
        <translation>Schritte der Anmeldung</translation>
    </message>
    <message>
        <source>Worked</source>
        <translation>Gelungen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>callttone::ui::BookingStory</name>
    <message>
        <source>Caller asks to book</source>
        <translation>Jemand möchte im Anruf buchen</translation>
    </message>
    <message>
        <source>Get Contact, then Check Availability</source>
        <translation>Kontakt suchen, dann Verfügbarkeit prüfen</translation>
    </message>
    <message>
        <source>Check Availability</source>
        <translation>Verfügbarkeit prüfen</translation>
    </message>
    <message>
        <source>Agent offers slots</source>
        <translation>Agent bietet Zeiten an</translation>
    </message>
    <message>
        <source>Open times are read out</source>
        <translation>Freie Zeiten werden vorgelesen</translation>
    </message>
    <message>
        <source>Caller confirms</source>
        <translation>Anrufende Person bestätigt</translation>
    </message>
    <message>
        <source>Create Contact if new, then Book Appointment</source>
        <translation>Kontakt anlegen, falls neu, dann Termin buchen</translation>
    </message>
    <message>
        <source>Create Event</source>
        <translation>Kalendereintrag anlegen</translation>
    </message>
    <message>
        <source>Both sides confirmed</source>
        <translation>Beiden Seiten bestätigt</translation>
    </message>
    <message>
        <source>Caller and your team get a confirmation</source>
        <translation>Die anrufende Person und Ihr Team erhalten eine Bestätigung</translation>
    </message>
    <message>
        <source>A typical booking</source>
        <translation>Eine typische Buchung</translation>
    </message>
</context>
<context>
    <name>callttone::ui::Button</name>
    <message>
        <source>Working…</source>
        <translation>In Arbeit…</translation>
    </message>
</context>
<context>
    <name>callttone::ui::CalendarPopup</name>
    <message>
        <source>Previous month</source>
        <translation>Voriger Monat</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nächster Monat</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Use this time</source>
        <translation>Diese Zeit verwenden</translation>
    </message>
</context>
<context>
    <name>callttone::ui::CallDeliveriesCard</name>
    <message>
        <source>Nothing was sent because of this call.</source>
        <translation>Wegen dieses Anrufs wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Deliveries from this call</source>
        <translation>Zustellungen zum Anruf</translation>
    </message>
    <message>
        <source>Retry %L1 now</source>
        <translation>%L1 erneut versuchen</translation>
    </message>
    <message>
        <source>What went where</source>
        <translation>Was wohin ging</translation>
    </message>
    <message>
        <source>Each delivery</source>
        <translation>Jede Zustellung</translation>
    </message>
    <message>
        <source>1 more, taken by an integration</source>
        <translation>1 weitere, von einer Integration angenommen</translation>
    </message>
    <message numerus="yes">
        <source>%n more, taken by integrations</source>
        <translation>
            <numerusform>%n weitere, von Integrationen angenommen</numerusform>
            <numerusform>%n weitere, von Integrationen angenommen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callttone::ui::CallDeliveriesModel</name>
    <message>
        <source>%1 to %2, %3</source>
        <translation>%1 an %2, %3</translation>
    </message>
</context>
<context>
    <name>callttone::ui::CallDetailView</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show what the agent said</source>
        <translation>Zeigen, was der Agent sagte</translation>
    </message>
    <message>
        <source>The agent said it booked, but nothing was written.</source>
        <translation>Der Agent sagte, er habe gebucht, doch es wurde nichts eingetragen.</translation>
    </message>
    <message>
        <source>At %1: “%2” Call back, or book it by hand.</source>
        <translation>Bei %1: „%2“ Rufen Sie zurück oder buchen Sie von Hand.</translation>
    </message>
</context>
<context>
    <name>callttone::ui::CallHead</name>
    <message>
        <source>Copy id</source>
        <translation>Kennung kopieren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Save this call as JSON</source>
        <translation>Diesen Anruf als JSON speichern</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>%1, running for %2</source>
        <translation>%1, läuft seit %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1. From %2 to %3.</source>
        <translation>%1. Von %2 an %3.</translation>
    </message>
</context>
<context>
    <name>callttone::ui::CallLinesModel</name>
    <message>
        <source>1 delivery</source>
        <translation>1 Zustellung</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries</source>
        <translation>
            <numerusform>%n Zustellung</numerusform>
            <numerusform>%n Zustellungen</numerusform>
        </translation>
    </message>
    <message>
        <source>sample data</source>
        <translation>Beispieldaten</translation>
    </message>
    <message>
        <source>done before</source>
        <translation>schon erledigt</translation>
    </message>
    <message>
        <source>%1, agent: %2</source>
        <translation>%1, Agent: %2</translation>
    </message>
    <message>
        <source>%1, caller: %2</source>
        <translation>%1, anrufende Person: %2</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>steht bevor</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>callttone::ui::CallListView</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Add a filter, or search numbers, agents and summaries</source>
        <translation>Filter hinzufügen oder Nummern, Agenten und Zusammenfassungen durchsuchen</translation>
    </message>
    <message>
        <source>Save the matching calls as JSON lines</source>
        <translation>Passende Anrufe als JSON-Zeilen speichern</translation>
    </message>
    <message>
        <source>Show new calls as they come (F)</source>
        <translation>Neue Anrufe zeigen, sobald sie kommen (F)</translation>
    </message>
    <message>
        <source>%1 calls</source>
        <translation>%1 Anrufe</translation>
    </message>
    <message>
        <source>%1 today</source>
        <translation>%1 heute</translation>
    </message>
    <message>
        <source>filtered in %L1 ms</source>
        <translation>gefiltert in %L1 ms</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation>%1 gezeigt</translation>
    </message>
    <message>
        <source>Enter opens</source>
        <translation>Eingabetaste öffnet</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation>Noch keine Anrufe</translation>
    </message>
    <message>
        <source>They appear here as soon as an agent takes or makes one.</source>
        <translation>Sie erscheinen hier, sobald ein Agent einen annimmt oder führt.</translation>
    </message>
    <message>
        <source>Nothing matches these filters</source>
        <translation>Nichts passt zu diesen Filtern</translation>
    </message>
    <message>
        <source>Remove a filter to see more calls.</source>
        <translation>Entfernen Sie einen Filter, um mehr Anrufe zu sehen.</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Alle entfernen</translation>
    </message>
</context>
<context>
    <name>callttone::ui::CallNotifier</name>
    <message>
        <source>and 1 message before</source>
        <translation>und 1 Nachricht davor</translation>
    </message>
    <message numerus="yes">
        <source>and %n messages before</source>
        <translation>
            <numerusform>und %n Nachricht davor</numerusform>
            <numerusform>und %n Nachrichten davor</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callttone::ui::CallRecordsView</name>
    <message>
        <source>What went where</source>
        <translation>Was wohin ging</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>callttone::ui::CallRibbon</name>
    <message>
        <source>Who spoke when, and which tools ran</source>
        <translation>Wer wann sprach und welche Werkzeuge liefen</translation>
    </message>
    <message>
        <source>Arrow keys move from one to the next, Enter shows it in the timeline.</source>
        <translation>Pfeiltasten gehen von einem zum nächsten, die Eingabetaste zeigt es in der Zeitleiste.</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Anrufende Person</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Werkzeug</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
</context>
<context>
    <name>callttone::ui::CallSync</name>
    <message>
        <source>Being looked up</source>
        <translation>Wird nachgesehen</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
</context>
<context>
    <name>callttone::ui::CallTable</name>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
</context>
<context>
    <name>callttone::ui::CallsPage</name>
    <message>
        <source>Copied %1.</source>
        <translation>%1 kopiert.</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>%1 today</source>
        <translation>%1 heute</translation>
    </message>
</context>
<context>
    <name>callttone::ui::CampaignActions</name>
    <message>
        <source>%1 is created.</source>
        <translation>%1 ist angelegt.</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 ist gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts are added.</source>
        <translation>
            <numerusform>%n Kontakt ist hinzugefügt.</numerusform>
            <numerusform>%n Kontakte sind hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n were in it already.</source>
        <translation>
            <numerusform>%1 %n war schon darin.</numerusform>
            <numerusform>%1 %n waren schon darin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete this campaign?</source>
        <translation>Diese Kampagne löschen?</translation>
    </message>
    <message>
        <source>Its list of contacts is deleted with it. Calls that were made stay in the log.</source>
        <translation>Ihre Kontaktliste wird mit gelöscht. Geführte Anrufe bleiben im Protokoll.</translation>
    </message>
    <message>
        <source>Delete campaign</source>
        <translation>Kampagne löschen</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>%1 ist gelöscht.</translation>
    </message>
    <message>
        <source>Start this campaign?</source>
        <translation>Diese Kampagne starten?</translation>
    </message>
    <message numerus="yes">
        <source>The voice platform begins to call %n people.</source>
        <translation>
            <numerusform>Die Sprachplattform beginnt, %n Person anzurufen.</numerusform>
            <numerusform>Die Sprachplattform beginnt, %n Personen anzurufen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Start calling</source>
        <translation>Anrufen beginnen</translation>
    </message>
    <message>
        <source>End this campaign?</source>
        <translation>Diese Kampagne beenden?</translation>
    </message>
    <message numerus="yes">
        <source>%n people who are still to be called will not be. A campaign that has ended cannot be started again.</source>
        <translation>
            <numerusform>%n Person, die noch angerufen werden sollte, wird nicht mehr angerufen. Eine beendete Kampagne lässt sich nicht wieder starten.</numerusform>
            <numerusform>%n Personen, die noch angerufen werden sollten, werden nicht mehr angerufen. Eine beendete Kampagne lässt sich nicht wieder starten.</numerusform>
        </translation>
    </message>
    <message>
        <source>End campaign</source>
        <translation>Kampagne beenden</translation>
    </message>
    <message>
        <source>%1 is running.</source>
        <translation>%1 läuft.</translation>
    </message>
    <message>
        <source>%1 is paused. Calls under way go on to their end.</source>
        <translation>%1 ist angehalten. Laufende Anrufe gehen zu Ende.</translation>
    </message>
    <message>
        <source>%1 has ended.</source>
        <translation>%1 ist beendet.</translation>
    </message>
    <message>
        <source>%1 starts %2.</source>
        <translation>%1 startet %2.</translation>
    </message>
    <message>
        <source>%1 waits to be started by hand.</source>
        <translation>%1 wartet darauf, von Hand gestartet zu werden.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>callttone::ui::CampaignDialog</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Edit campaign</source>
        <translation>Kampagne bearbeiten</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>Neue Kampagne</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>By itself at</source>
        <translation>Von selbst am</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>Create campaign</source>
        <translation>Kampagne anlegen</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>Tag und Uhrzeit</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Choose an agent</source>
        <translation>Agent wählen</translation>
    </message>
    <message>
        <source>There is no agent yet. Make one on the Agents page, and choose it here.</source>
        <translation>Es gibt noch keinen Agenten. Legen Sie auf der Seite Agenten einen an und wählen Sie ihn hier.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Geben Sie ihr einen Namen.</translation>
    </message>
    <message>
        <source>Choose who calls.</source>
        <translation>Wählen Sie, wer anruft.</translation>
    </message>
    <message>
        <source>The clocks skip this time there on that day.</source>
        <translation>Diese Zeit überspringen die Uhren dort an dem Tag.</translation>
    </message>
    <message>
        <source>This time is over. Choose a later one, or start it by hand.</source>
        <translation>Diese Zeit ist vorbei. Wählen Sie eine spätere, oder starten Sie von Hand.</translation>
    </message>
</context>
<context>
    <name>callttone::ui::CampaignHead</name>
    <message>
        <source>More actions</source>
        <translation>Weitere Aktionen</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts</source>
        <translation>
            <numerusform>%n Kontakt</numerusform>
            <numerusform>%n Kontakte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 called</source>
        <translation>%1 angerufen</translation>
    </message>
    <message>
        <source>%1 reached</source>
        <translation>%1 erreicht</translation>
    </message>
    <message>
        <source>%1 booked</source>
        <translation>%1 gebucht</translation>
    </message>
    <message>
        <source>starts %1</source>
        <translation>startet %1</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>Jetzt starten</translation>
    </message>
    <message>
        <source>Add contacts first: there is nobody to call.</source>
        <translation>Fügen Sie erst Kontakte hinzu: es ist niemand anzurufen.</translation>
    </message>
    <message>
        <source>End campaign…</source>
        <translation>Kampagne beenden…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Add contacts…</source>
        <translation>Kontakte hinzufügen…</translation>
    </message>
    <message>
        <source>Take back from the schedule</source>
        <translation>Planung zurücknehmen</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Planen</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Delete (end it first)</source>
        <translation>Löschen (erst beenden)</translation>
    </message>
    <message>
        <source>Delete (take it back from the schedule first)</source>
        <translation>Löschen (erst Planung zurücknehmen)</translation>
    </message>
</context>
<context>
    <name>callttone::ui::CampaignView</name>
    <message>
        <source>Which contacts</source>
        <translation>Welche Kontakte</translation>
    </message>
    <message>
        <source>Search names, numbers and addresses</source>
        <translation>Namen, Nummern und Adressen durchsuchen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts shown</source>
        <translation>
            <numerusform>%n Kontakt gezeigt</numerusform>
            <numerusform>%n Kontakte gezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter opens the last call</source>
        <translation>Eingabe öffnet den letzten Anruf</translation>
    </message>
    <message>
        <source>Nobody matches</source>
        <translation>Niemand passt</translation>
    </message>
    <message>
        <source>No contact of this campaign stands like that.</source>
        <translation>Kein Kontakt dieser Kampagne steht so.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <translation>Noch keine Kontakte</translation>
    </message>
    <message>
        <source>Add the people to call from a CSV file with their names and phone numbers.</source>
        <translation>Fügen Sie die Anzurufenden aus einer CSV-Datei mit Namen und Telefonnummern hinzu.</translation>
    </message>
    <message>
        <source>Add contacts…</source>
        <translation>Kontakte hinzufügen…</translation>
    </message>
</context>
<context>
    <name>callttone::ui::CampaignsPage</name>
    <message>
        <source>Search campaigns</source>
        <translation>Kampagnen durchsuchen</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>Neue Kampagne</translation>
    </message>
    <message>
        <source>Make a campaign (Ctrl+N)</source>
        <translation>Eine Kampagne anlegen (Strg+N)</translation>
    </message>
    <message numerus="yes">
        <source>%n campaigns</source>
        <translation>
            <numerusform>%n Kampagne</numerusform>
            <numerusform>%n Kampagnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter opens</source>
        <translation>Eingabe öffnet</translation>
    </message>
    <message>
        <source>No campaign matches</source>
        <translation>Keine Kampagne passt</translation>
    </message>
    <message>
        <source>Names and ids were searched for these words.</source>
        <translation>Namen und Kennungen wurden nach diesen Wörtern durchsucht.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>No campaigns yet</source>
        <translation>Noch keine Kampagnen</translation>
    </message>
    <message>
        <source>A campaign is a list of people that an agent calls: to remind them of appointments, to win them back, to ask how it went. Bring the list as a CSV file. Your voice platform calls, and who was reached and who booked shows here while it happens.</source>
        <translation>Eine Kampagne ist eine Liste von Menschen, die ein Agent anruft: um an Termine zu erinnern, sie zurückzugewinnen oder zu fragen, wie es war. Bringen Sie die Liste als CSV-Datei mit. Ihre Sprachplattform ruft an, und wer erreicht wurde und wer gebucht hat, zeigt sich hier, während es geschieht.</translation>
    </message>
</context>
<context>
    <name>callttone::ui::CapabilitiesTab</name>
    <message>
        <source>Turning a tool off applies to the next call.</source>
        <translation>Ein abgeschaltetes Werkzeug fehlt ab dem nächsten Anruf.</translation>
    </message>
    <message>
        <source>Calls in progress keep the tools they started with.</source>
        <translation>Laufende Anrufe behalten die Werkzeuge, mit denen sie begonnen haben.</translation>
    </message>
    <message>
        <source>The tools of your server show here once it is connected.</source>
        <translation>Die Werkzeuge Ihres Servers erscheinen hier, sobald er verbunden ist.</translation>
    </message>
    <message>
        <source>Tools your agents can use during a call</source>
        <translation>Werkzeuge, die Ihre Agenten während eines Anrufs benutzen können</translation>
    </message>
    <message>
        <source>Destructive</source>
        <translation>Destruktiv</translation>
    </message>
    <message>
        <source>Reads only</source>
        <translation>Liest nur</translation>
    </message>
    <message>
        <source>What is sent, and when</source>
        <translation>Was wann gesendet wird</translation>
    </message>
    <message>
        <source>How to connect</source>
        <translation>So verbinden Sie</translation>
    </message>
    <message>
        <source>latency p50 / p95, today</source>
        <translation>p50 / p95, heute</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Try %1</source>
        <translation>%1 testen</translation>
    </message>
    <message>
        <source>Review what changed about it first.</source>
        <translation>Zuerst prüfen, was sich daran geändert hat.</translation>
    </message>
</context>
<context>
    <name>callttone::ui::CardFace</name>
    <message>
        <source>Your Google account is already authorized.</source>
        <translation>Ihr Google-Konto ist bereits freigegeben.</translation>
    </message>
    <message>
        <source>is on</source>
        <translation>ist eingeschaltet</translation>
    </message>
    <message>
        <source>You are on %1</source>
        <translation>Ihr Tarif: %1</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Showing the state from %1. CalltTone is offline.</source>
        <translation>Gezeigt wird der Stand von %1. CalltTone ist offline.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Neu verbinden</translation>
    </message>
    <message>
        <source>Edit URL</source>
        <translation>URL ändern</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>Verwalten</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Open diagnostics</source>
        <translation>Diagnose öffnen</translation>
    </message>
    <message>
        <source>See plans</source>
        <translation>Tarife ansehen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Add Endpoint</source>
        <translation>Endpunkt hinzufügen</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Create key</source>
        <translation>Schlüssel anlegen</translation>
    </message>
    <message>
        <source>Have CalltTone build a connector for a system not listed here.</source>
        <translation>Lassen Sie CalltTone einen Konnektor für ein System bauen, das hier nicht steht.</translation>
    </message>
    <message>
        <source>On request</source>
        <translation>Auf Anfrage</translation>
    </message>
    <message>
        <source>Enterprise plan required</source>
        <translation>Tarif Enterprise nötig</translation>
    </message>
    <message>
        <source>Included in %1</source>
        <translation>Im Tarif %1 enthalten</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Add another server</source>
        <translation>Weiteren Server hinzufügen</translation>
    </message>
</context>
<context>
    <name>callttone::ui::CardSkeleton</name>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
</context>
<context>
    <name>callttone::ui::CheckRun</name>
    <message>
        <source>Nothing is connected yet, so there is nothing to check.</source>
        <translation>Es ist noch nichts verbunden, also gibt es nichts zu prüfen.</translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation>Die Verbindung funktioniert.</translation>
    </message>
    <message numerus="yes">
        <source>All %n connections work.</source>
        <translation>
            <numerusform>Die %n Verbindung funktioniert.</numerusform>
            <numerusform>Alle %n Verbindungen funktionieren.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 connections work. Not working: %3.</source>
        <translation>%1 von %2 Verbindungen funktionieren. Nicht in Ordnung: %3.</translation>
    </message>
</context>
<context>
    <name>callttone::ui::CodeBlock</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy selection</source>
        <translation>Auswahl kopieren</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>callttone::ui::ColumnTable</name>
    <message>
        <source>The first rows of the file</source>
        <translation>Die ersten Zeilen der Datei</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>What column %1 holds</source>
        <translation>Was in Spalte %1 steht</translation>
    </message>
    <message>
        <source>What the column &quot;%1&quot; holds</source>
        <translation>Was in der Spalte „%1“ steht</translation>
    </message>
</context>
<context>
    <name>callttone::ui::CommandPalette</name>
    <message>
        <source>Search or run a command</source>
        <translation>Suchen oder Befehl ausführen</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Was passt</translation>
    </message>
    <message>
        <source>move</source>
        <translation>bewegen</translation>
    </message>
    <message>
        <source>run</source>
        <translation>ausführen</translation>
    </message>
    <message>
        <source>&gt; commands   # calls   @ agents</source>
        <translation>&gt; Befehle   # Anrufe   @ Agenten</translation>
    </message>
</context>
<context>
    <name>callttone::ui::CompositeField</name>
    <message>
        <source>%1 if left out</source>
        <translation>%1, wenn leer</translation>
    </message>
    <message>
        <source>The default</source>
        <translation>Der Standard</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Keine Angabe</translation>
    </message>
</context>
<context>
    <name>callttone::ui::ConfigPicker</name>
    <message>
        <source>There is none in this account yet.</source>
        <translation>In diesem Konto gibt es noch keine.</translation>
    </message>
    <message>
        <source>1 sheet found.</source>
        <translation>1 Tabelle gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>%n sheets found.</source>
        <translation>
            <numerusform>%n Tabelle gefunden.</numerusform>
            <numerusform>%n Tabellen gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 channel found.</source>
        <translation>1 Kanal gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>%n channels found.</source>
        <translation>
            <numerusform>%n Kanal gefunden.</numerusform>
            <numerusform>%n Kanäle gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 calendar found.</source>
        <translation>1 Kalender gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>%n calendars found.</source>
        <translation>
            <numerusform>%n Kalender gefunden.</numerusform>
            <numerusform>%n Kalender gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can change this later under Configuration.</source>
        <translation>Sie können das später unter „Konfiguration“ ändern.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>CalltTone calls</source>
        <translation>CalltTone-Anrufe</translation>
    </message>
    <message>
        <source>Title of a new sheet, or the address of one of yours</source>
        <translation>Titel einer neuen Tabelle oder Adresse einer eigenen</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Saved. You can change this later under Configuration.</source>
        <translation>Gespeichert. Sie können das später unter „Konfiguration“ ändern.</translation>
    </message>
</context>
<context>
    <name>callttone::ui::ConfigurationTab</name>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
</context>
<context>
    <name>callttone::ui::ConfirmDialog</name>
    <message>
        <source>Type %1 to confirm</source>
        <translation>Zum Bestätigen %1 eintippen</translation>
    </message>
</context>
<context>
    <name>callttone::ui::ConnectDialog</name>
    <message>
        <source>Connect to a CalltTone service</source>
        <translation>Mit einem CalltTone-Dienst verbinden</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Make one on that machine with &quot;callttoned key create&quot;. It is kept in memory only.</source>
        <translation>Legen Sie ihn auf jenem Rechner mit „callttoned key create“ an. Er bleibt nur im Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Enter the key.</source>
        <translation>Geben Sie den Schlüssel ein.</translation>
    </message>
</context>
<context>
    <name>callttone::ui::ConnectFrame</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Sandbox.</source>
        <translation>Sandbox.</translation>
    </message>
    <message>
        <source>Its page shows an address to paste here. Nothing is sent to %1.</source>
        <translation>Ihre Seite zeigt eine Adresse zum Einfügen hier. An %1 wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Seite öffnen</translation>
    </message>
</context>
<context>
    <name>callttone::ui::ConnectedStep</name>
    <message>
        <source>Ready for your calls</source>
        <translation>Bereit für Ihre Anrufe</translation>
    </message>
    <message>
        <source>1 tool ready for your agents</source>
        <translation>1 Werkzeug bereit für Ihre Agenten</translation>
    </message>
    <message numerus="yes">
        <source>%n tools ready for your agents</source>
        <translation>
            <numerusform>%n Werkzeug bereit für Ihre Agenten</numerusform>
            <numerusform>%n Werkzeuge bereit für Ihre Agenten</numerusform>
        </translation>
    </message>
    <message>
        <source>It does not expire by itself.</source>
        <translation>Es läuft nicht von selbst ab.</translation>
    </message>
    <message>
        <source>Renews by itself, next in %1.</source>
        <translation>Erneuert sich von selbst, das nächste Mal in %1.</translation>
    </message>
    <message>
        <source>1 permission granted</source>
        <translation>1 Berechtigung erteilt</translation>
    </message>
    <message numerus="yes">
        <source>%n permissions granted</source>
        <translation>
            <numerusform>%n Berechtigung erteilt</numerusform>
            <numerusform>%n Berechtigungen erteilt</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>Angemeldet als %1</translation>
    </message>
    <message>
        <source>Token saved in %1</source>
        <translation>Token gespeichert: %1</translation>
    </message>
    <message>
        <source>Posts to %1</source>
        <translation>Postet in %1</translation>
    </message>
    <message>
        <source>Connected with limits.</source>
        <translation>Mit Einschränkungen verbunden.</translation>
    </message>
    <message>
        <source>Not granted: %1. Reconnect to add it.</source>
        <translation>Nicht erteilt: %1. Verbinden Sie neu, um es hinzuzufügen.</translation>
    </message>
    <message>
        <source>Signed in at %1</source>
        <translation>Angemeldet bei %1</translation>
    </message>
</context>
<context>
    <name>callttone::ui::ConnectionCard</name>
    <message>
        <source>Test connection</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Angemeldet als</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Last checked</source>
        <translation>Zuletzt geprüft</translation>
    </message>
    <message>
        <source>Token renews</source>
        <translation>Token-Erneuerung</translation>
    </message>
    <message>
        <source>in %1, by itself</source>
        <translation>in %1, von selbst</translation>
    </message>
    <message>
        <source>now, by itself</source>
        <translation>jetzt, von selbst</translation>
    </message>
    <message>
        <source>Never expires</source>
        <translation>Läuft nie ab</translation>
    </message>
    <message>
        <source>Stored in</source>
        <translation>Gespeichert in</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>What it needs</source>
        <translation>Was gebraucht wird</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Gesetzt</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>Connected by</source>
        <translation>Verbunden über</translation>
    </message>
    <message>
        <source>Works, %1. %2</source>
        <translation>Funktioniert, %1. %2</translation>
    </message>
</context>
<context>
    <name>callttone::ui::ConnectionMonitor</name>
    <message>
        <source>Built-in engine</source>
        <translation>Eingebaute Engine</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Startet…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindet…</translation>
    </message>
    <message>
        <source>Reconnecting, attempt %1</source>
        <translation>Verbindet neu, Versuch %1</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Running, up %1</source>
        <translation>Läuft seit %1</translation>
    </message>
    <message>
        <source>Connected, up %1</source>
        <translation>Verbunden, läuft seit %1</translation>
    </message>
    <message>
        <source>Sandbox engine</source>
        <translation>Sandbox-Engine</translation>
    </message>
</context>
<context>
    <name>callttone::ui::ConnectionRow</name>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Connection: %1, %2</source>
        <translation>Verbindung: %1, %2</translation>
    </message>
</context>
<context>
    <name>callttone::ui::ConnectionView</name>
    <message>
        <source>Reconnect</source>
        <translation>Neu verbinden</translation>
    </message>
    <message>
        <source>Connect to a server…</source>
        <translation>Mit einem Server verbinden…</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Diagnose kopieren</translation>
    </message>
    <message>
        <source>%1 plan</source>
        <translation>Tarif %1</translation>
    </message>
    <message>
        <source>%1 is not reachable since %2.</source>
        <translation>%1 ist seit %2 nicht erreichbar.</translation>
    </message>
    <message>
        <source>What is shown was loaded before. CalltTone keeps trying.</source>
        <translation>Was zu sehen ist, wurde vorher geladen. CalltTone versucht es weiter.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Diagnostics copied. They hold no keys or secrets.</source>
        <translation>Diagnose kopiert. Sie enthält keine Schlüssel oder Geheimnisse.</translation>
    </message>
    <message>
        <source>Leave the sandbox</source>
        <translation>Sandbox verlassen</translation>
    </message>
    <message>
        <source>Switch source…</source>
        <translation>Quelle wechseln…</translation>
    </message>
</context>
<context>
    <name>callttone::ui::ConnectorSection</name>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Requests to %1</source>
        <translation>Anfragen an %1</translation>
    </message>
</context>
<context>
    <name>callttone::ui::ContactsImport</name>
    <message>
        <source>separated by semicolons</source>
        <translation>durch Semikolons getrennt</translation>
    </message>
    <message>
        <source>separated by tabs</source>
        <translation>durch Tabulatoren getrennt</translation>
    </message>
    <message>
        <source>separated by bars</source>
        <translation>durch senkrechte Striche getrennt</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>durch Kommas getrennt</translation>
    </message>
    <message>
        <source>The first row names the columns</source>
        <translation>Die erste Zeile benennt die Spalten</translation>
    </message>
    <message>
        <source>Save these rows…</source>
        <translation>Diese Zeilen speichern…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Drop a CSV file with names, phone numbers and e-mail addresses here. Numbers need their country code, such as +1 512 555 0142.</source>
        <translation>Ziehen Sie eine CSV-Datei mit Namen, Telefonnummern und E-Mail-Adressen hierher. Nummern brauchen ihre Landesvorwahl, etwa +1 512 555 0142.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>How much of the file is read</source>
        <translation>Wie viel der Datei gelesen ist</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Datei wird gelesen…</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Andere Datei…</translation>
    </message>
    <message>
        <source>Without this file</source>
        <translation>Ohne diese Datei</translation>
    </message>
    <message>
        <source>Rows that are left out</source>
        <translation>Ausgelassene Zeilen</translation>
    </message>
    <message>
        <source>With the reason beside each, to be mended and imported again</source>
        <translation>Mit dem Grund neben jeder, zum Verbessern und erneuten Einlesen</translation>
    </message>
    <message>
        <source>Choose a file of contacts</source>
        <translation>Datei mit Kontakten wählen</translation>
    </message>
    <message>
        <source>Comma separated values (*.csv *.tsv *.txt)</source>
        <translation>Kommagetrennte Werte (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The file cannot be used.</source>
        <translation>Die Datei ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A text encoding, and what separates the cells</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts are ready.</source>
        <translation>
            <numerusform>%n Kontakt ist bereit.</numerusform>
            <numerusform>%n Kontakte sind bereit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are left out.</source>
        <translation>
            <numerusform>%n Zeile wird ausgelassen.</numerusform>
            <numerusform>%n Zeilen werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows repeat a number.</source>
        <translation>
            <numerusform>%n Zeile wiederholt eine Nummer.</numerusform>
            <numerusform>%n Zeilen wiederholen eine Nummer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>The number of a line of a file, and what is wrong with it</extracomment>
        <translation>Zeile %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Und %n weitere.</numerusform>
            <numerusform>Und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is still being read.</source>
        <translation>Die Datei wird noch gelesen.</translation>
    </message>
    <message>
        <source>Say which column holds the phone numbers.</source>
        <translation>Sagen Sie, in welcher Spalte die Telefonnummern stehen.</translation>
    </message>
    <message>
        <source>No row of this file can be taken. Mend it, or go on without it.</source>
        <translation>Keine Zeile dieser Datei ist verwendbar. Verbessern Sie sie, oder machen Sie ohne sie weiter.</translation>
    </message>
    <message>
        <source>The file has %1 contacts, and a campaign takes %2. Split it.</source>
        <translation>Die Datei hat %1 Kontakte, eine Kampagne nimmt %2. Teilen Sie sie.</translation>
    </message>
    <message>
        <source>Save the rows that are left out</source>
        <translation>Ausgelassene Zeilen speichern</translation>
    </message>
    <message>
        <source>Comma separated values (*.csv)</source>
        <translation>Kommagetrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>%1-left-out.csv</source>
        <translation>%1-ausgelassen.csv</translation>
    </message>
    <message>
        <source>The rows were not saved.</source>
        <translation>Die Zeilen wurden nicht gespeichert.</translation>
    </message>
    <message>
        <source>%1. Choose another folder.</source>
        <translation>%1. Wählen Sie einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>callttone::ui::CopyField</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>callttone::ui::CreateKeyDialog</name>
    <message>
        <source>Create API key</source>
        <translation>API-Schlüssel anlegen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What will use the key, such as &quot;Reporting dashboard&quot;.</source>
        <translation>Wer den Schlüssel benutzt, etwa „Berichts-Dashboard“.</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>Give a key only what its program needs.</source>
        <translation>Geben Sie einem Schlüssel nur, was sein Programm braucht.</translation>
    </message>
    <message>
        <source>Create key</source>
        <translation>Schlüssel anlegen</translation>
    </message>
</context>
<context>
    <name>callttone::ui::CrumbButton</name>
    <message>
        <source>Back to %1</source>
        <translation>Zurück zu %1</translation>
    </message>
</context>
<context>
    <name>callttone::ui::CsvJob</name>
    <message>
        <source>%1 cannot be read: %2. Check that it is there and that you may open it.</source>
        <translation>%1 ist nicht lesbar: %2. Prüfen Sie, ob sie da ist und Sie sie öffnen dürfen.</translation>
    </message>
    <message>
        <source>%1 is larger than 32 MB. Split it: a campaign takes 10,000 contacts.</source>
        <translation>%1 ist größer als 32 MB. Teilen Sie sie: eine Kampagne nimmt 10.000 Kontakte.</translation>
    </message>
    <message>
        <source>%1 is a workbook. Save it as CSV in your spreadsheet, and choose that file.</source>
        <translation>%1 ist eine Arbeitsmappe. Speichern Sie sie in Ihrer Tabellenkalkulation als CSV und wählen Sie diese Datei.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 ist leer.</translation>
    </message>
</context>
<context>
    <name>callttone::ui::Dashboard</name>
    <message>
        <source>Filter integrations</source>
        <translation>Integrationen filtern</translation>
    </message>
    <message>
        <source>Which integrations</source>
        <translation>Welche Integrationen</translation>
    </message>
    <message>
        <source>Check all connections</source>
        <translation>Alle Verbindungen prüfen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Custom connector</source>
        <translation>Eigener Konnektor</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Nothing needs attention</source>
        <translation>Nichts braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Nothing is connected yet</source>
        <translation>Es ist noch nichts verbunden</translation>
    </message>
    <message>
        <source>Everything is connected</source>
        <translation>Alles ist verbunden</translation>
    </message>
    <message>
        <source>Connect a product and its tools are there for every agent in the next call.</source>
        <translation>Verbinden Sie ein Produkt, und jeder Agent hat seine Werkzeuge im nächsten Anruf.</translation>
    </message>
    <message>
        <source>No integration matches &quot;%1&quot;</source>
        <translation>Keine Integration passt zu „%1“</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
</context>
<context>
    <name>callttone::ui::DashboardFilter</name>
    <message>
        <source>1 connected</source>
        <translation>1 verbunden</translation>
    </message>
    <message numerus="yes">
        <source>%n connected</source>
        <translation>
            <numerusform>%n verbunden</numerusform>
            <numerusform>%n verbunden</numerusform>
        </translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 Fehler</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callttone::ui::DateField</name>
    <message>
        <source>Choose from a calendar</source>
        <translation>Im Kalender wählen</translation>
    </message>
    <message>
        <source>Choose from a calendar (Alt+Down)</source>
        <translation>Im Kalender wählen (Alt+Pfeil ab)</translation>
    </message>
    <message>
        <source>ddd, MMM d yyyy</source>
        <extracomment>Qt date format of a day with its weekday, as a field shows it</extracomment>
        <translation>ddd, d. MMM yyyy</translation>
    </message>
    <message>
        <source>Year-month-day</source>
        <translation>Jahr-Monat-Tag</translation>
    </message>
</context>
<context>
    <name>callttone::ui::DeliveriesPage</name>
    <message>
        <source>Deliveries</source>
        <translation>Zustellungen</translation>
    </message>
    <message>
        <source>Width of the selected delivery</source>
        <translation>Breite der gewählten Zustellung</translation>
    </message>
    <message>
        <source>Replay %L1</source>
        <translation>%L1 erneut senden</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Show attempts</source>
        <translation>Versuche zeigen</translation>
    </message>
    <message>
        <source>Open call</source>
        <translation>Anruf öffnen</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>Kennung kopieren</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Nur %1</translation>
    </message>
    <message>
        <source>%1 deliveries</source>
        <translation>%1 Zustellungen</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>filtered in %L1 ms</source>
        <translation>gefiltert in %L1 ms</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation>%1 gezeigt</translation>
    </message>
    <message>
        <source>Nothing matches these filters</source>
        <translation>Nichts passt zu diesen Filtern</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries match outside %1.</source>
        <translation>
            <numerusform>%n Zustellung passt außerhalb von %1.</numerusform>
            <numerusform>%n Zustellungen passen außerhalb von %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear time range</source>
        <translation>Zeitbereich entfernen</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Alle entfernen</translation>
    </message>
    <message>
        <source>No deliveries yet</source>
        <translation>Noch keine Zustellungen</translation>
    </message>
    <message>
        <source>They appear here as soon as a call starts or you send a test.</source>
        <translation>Sie erscheinen hier, sobald ein Anruf beginnt oder Sie einen Test senden.</translation>
    </message>
    <message>
        <source>Add Endpoint</source>
        <translation>Endpunkt hinzufügen</translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation>Test senden</translation>
    </message>
    <message>
        <source>Filters cleared.</source>
        <translation>Filter entfernt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>The selected rows are still loading. Replay them in a moment.</source>
        <translation>Die ausgewählten Zeilen werden noch geladen. Gleich erneut senden.</translation>
    </message>
</context>
<context>
    <name>callttone::ui::DeliveryActions</name>
    <message>
        <source>Replay %1 deliveries?</source>
        <translation>%1 Zustellungen erneut senden?</translation>
    </message>
    <message>
        <source>Replay %1</source>
        <translation>%1 erneut senden</translation>
    </message>
    <message numerus="yes">
        <source>Replayed %n deliveries.</source>
        <translation>
            <numerusform>%n Zustellung erneut gesendet.</numerusform>
            <numerusform>%n Zustellungen erneut gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replayed %1 of %2 deliveries.</source>
        <translation>%1 von %2 Zustellungen erneut gesendet.</translation>
    </message>
    <message>
        <source>Nothing to replay: all of them are being sent right now.</source>
        <translation>Nichts erneut zu senden: Alle werden gerade gesendet.</translation>
    </message>
    <message>
        <source>Replaying %1 deliveries.</source>
        <translation>%1 Zustellungen werden erneut gesendet.</translation>
    </message>
    <message>
        <source>The next attempt would be at %1.</source>
        <translation>Der nächste Versuch wäre um %1.</translation>
    </message>
    <message>
        <source>Cancel the retries of this delivery?</source>
        <translation>Weitere Versuche dieser Zustellung abbrechen?</translation>
    </message>
    <message>
        <source>%1 %2 will not receive this %3. You can still replay it by hand.</source>
        <translation>%1 %2 erhält dieses %3 nicht. Von Hand lässt es sich weiterhin erneut senden.</translation>
    </message>
    <message>
        <source>Cancel retries</source>
        <translation>Versuche abbrechen</translation>
    </message>
    <message>
        <source>Retries cancelled.</source>
        <translation>Weitere Versuche abgebrochen.</translation>
    </message>
    <message>
        <source>Copied attempt %1 as a cURL command.</source>
        <translation>Versuch %1 als cURL-Befehl kopiert.</translation>
    </message>
    <message>
        <source>Copied all attempts as HAR.</source>
        <translation>Alle Versuche als HAR kopiert.</translation>
    </message>
    <message>
        <source>Copied %1.</source>
        <translation>%1 kopiert.</translation>
    </message>
    <message>
        <source>Replayed: %1 answered %2 in %3.</source>
        <translation>Erneut gesendet: %1 hat %2 in %3 geantwortet.</translation>
    </message>
    <message>
        <source>Each webhook is sent again now with a new signature. Receivers see the same webhook-id as before.</source>
        <translation>Jeder Webhook wird jetzt mit neuer Signatur erneut gesendet. Empfänger sehen dieselbe webhook-id wie zuvor.</translation>
    </message>
    <message>
        <source>Integrations make sure that it is there, and make nothing twice; Zaps run once more.</source>
        <translation>Integrationen sorgen dafür, dass es da ist, und legen nichts doppelt an; Zaps laufen noch einmal.</translation>
    </message>
    <message>
        <source>Deliveries that are being sent right now are left out.</source>
        <translation>Zustellungen, die gerade gesendet werden, bleiben außen vor.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>callttone::ui::DeliveryFilterBar</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Save the matching deliveries as JSON lines</source>
        <translation>Passende Zustellungen als JSON-Zeilen speichern</translation>
    </message>
    <message>
        <source>Show new deliveries as they come (F)</source>
        <translation>Neue Zustellungen zeigen, sobald sie kommen (F)</translation>
    </message>
</context>
<context>
    <name>callttone::ui::DeliveryInspector</name>
    <message>
        <source>Selected delivery</source>
        <translation>Gewählte Zustellung</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>callttone::ui::DeliveryTable</name>
    <message>
        <source>Deliveries</source>
        <translation>Zustellungen</translation>
    </message>
</context>
<context>
    <name>callttone::ui::DetailHead</name>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Disconnect…</source>
        <translation>Trennen…</translation>
    </message>
    <message>
        <source>A stand-in on this machine answers instead of the vendor. Nothing of it is real.</source>
        <translation>Ein Stellvertreter auf diesem Rechner antwortet anstelle des Anbieters. Nichts davon ist echt.</translation>
    </message>
    <message>
        <source>Open in %1</source>
        <translation>In %1 öffnen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Not checked.</source>
        <translation>Nicht geprüft.</translation>
    </message>
    <message>
        <source>Showing the state from %1. CalltTone is offline.</source>
        <translation>Gezeigt wird der Stand von %1. CalltTone ist offline.</translation>
    </message>
    <message>
        <source>Integrations need the Professional plan.</source>
        <translation>Integrationen brauchen den Tarif Professional.</translation>
    </message>
    <message>
        <source>%1 is on %2.</source>
        <translation>%1 nutzt den Tarif %2.</translation>
    </message>
    <message>
        <source>This workspace</source>
        <translation>Dieser Arbeitsbereich</translation>
    </message>
    <message>
        <source>Setup needed.</source>
        <translation>Einrichtung nötig.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>Angehalten.</translation>
    </message>
</context>
<context>
    <name>callttone::ui::DiagnosticsEnvCard</name>
    <message>
        <source>%1 (default)</source>
        <translation>%1 (Standard)</translation>
    </message>
    <message>
        <source>set</source>
        <translation>gesetzt</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>not set, has a default</source>
        <translation>nicht gesetzt, hat einen Standardwert</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Credentials in .env</source>
        <translation>Zugangsdaten in .env</translation>
    </message>
    <message>
        <source>Fix…</source>
        <translation>Beheben…</translation>
    </message>
</context>
<context>
    <name>callttone::ui::DiagnosticsRows</name>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>callttone::ui::DiagnosticsSection</name>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Erneut ausführen</translation>
    </message>
    <message>
        <source>Values are never shown or included in the report; only whether each name is set.</source>
        <translation>Werte werden nie gezeigt und stehen nicht im Bericht; nur, ob jeder Name gesetzt ist.</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Run again (%1)</source>
        <translation>Erneut ausführen (%1)</translation>
    </message>
    <message>
        <source>The engine could not be asked.</source>
        <translation>Die Engine ließ sich nicht befragen.</translation>
    </message>
    <message>
        <source>Checked %1.</source>
        <translation>Geprüft um %1.</translation>
    </message>
</context>
<context>
    <name>callttone::ui::Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>callttone::ui::DiffBlock</name>
    <message numerus="yes">
        <source>%n lines that are the same</source>
        <translation>
            <numerusform>%n gleiche Zeile</numerusform>
            <numerusform>%n gleiche Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callttone::ui::EditEndpointDialog</name>
    <message>
        <source>Edit endpoint</source>
        <translation>Endpunkt bearbeiten</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Änderungen speichern</translation>
    </message>
</context>
<context>
    <name>callttone::ui::EndpointActions</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>%1 is on.</source>
        <translation>%1 ist eingeschaltet.</translation>
    </message>
    <message>
        <source>%1 is off. Events for it are skipped.</source>
        <translation>%1 ist ausgeschaltet. Ereignisse dafür werden übersprungen.</translation>
    </message>
    <message>
        <source>%1 gets 1 event.</source>
        <translation>%1 erhält 1 Ereignis.</translation>
    </message>
    <message numerus="yes">
        <source>%1 gets %n events.</source>
        <translation>
            <numerusform>%1 erhält %n Ereignis.</numerusform>
            <numerusform>%1 erhält %n Ereignisse.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 delivery is sent again.</source>
        <translation>1 Zustellung wird erneut gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries are sent again.</source>
        <translation>
            <numerusform>%n Zustellung wird erneut gesendet.</numerusform>
            <numerusform>%n Zustellungen werden erneut gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 delivery that still waits will be dropped, and the signing secret is erased.</source>
        <translation>1 noch wartende Zustellung wird verworfen, und das Signaturgeheimnis wird gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries that still wait will be dropped, and the signing secret is erased.</source>
        <translation>
            <numerusform>%n noch wartende Zustellung wird verworfen, und das Signaturgeheimnis wird gelöscht.</numerusform>
            <numerusform>%n noch wartende Zustellungen werden verworfen, und das Signaturgeheimnis wird gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>The signing secret is erased.</source>
        <translation>Das Signaturgeheimnis wird gelöscht.</translation>
    </message>
    <message>
        <source>Delete this endpoint?</source>
        <translation>Diesen Endpunkt löschen?</translation>
    </message>
    <message>
        <source>%1 Past deliveries stay in the log.</source>
        <translation>%1 Frühere Zustellungen bleiben im Protokoll.</translation>
    </message>
    <message>
        <source>Delete endpoint</source>
        <translation>Endpunkt löschen</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>%1 wurde gelöscht.</translation>
    </message>
</context>
<context>
    <name>callttone::ui::EndpointDetail</name>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Signing secret</source>
        <translation>Signaturgeheimnis</translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation>Wechseln…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Shown in full only once. Each delivery carries an HMAC-SHA256 hex digest in X-Webhook-Signature.</source>
        <translation>Wird nur einmal ganz gezeigt. Jede Zustellung trägt einen HMAC-SHA256 als Hexadezimalzahl in X-Webhook-Signature.</translation>
    </message>
    <message>
        <source>The secret before it also signs webhook-signature until %1.</source>
        <translation>Das vorige Geheimnis signiert webhook-signature mit bis %1.</translation>
    </message>
</context>
<context>
    <name>callttone::ui::EndpointFigures</name>
    <message>
        <source>Failure rate, last 24 hours</source>
        <translation>Fehlerquote, letzte 24 Stunden</translation>
    </message>
    <message>
        <source>Failure rate, last 24 h</source>
        <translation>Fehlerquote, letzte 24 h</translation>
    </message>
    <message>
        <source>Latency p50 / p95</source>
        <translation>Latenz p50 / p95</translation>
    </message>
    <message>
        <source>Deliveries stop waiting at 10 s</source>
        <translation>Zustellungen warten höchstens 10 s</translation>
    </message>
    <message>
        <source>Delivered, 24 h</source>
        <translation>Zugestellt, 24 h</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>%1 failed tries, %2 waiting</source>
        <translation>%1 Fehlversuche, %2 wartend</translation>
    </message>
    <message>
        <source>Now %1 percent</source>
        <translation>Jetzt %1 Prozent</translation>
    </message>
</context>
<context>
    <name>callttone::ui::EndpointForm</name>
    <message>
        <source>Allow private network addresses</source>
        <translation>Private Netzwerkadressen erlauben</translation>
    </message>
    <message>
        <source>Endpoint URL</source>
        <translation>URL des Endpunkts</translation>
    </message>
    <message>
        <source>Description (optional)</source>
        <translation>Beschreibung (optional)</translation>
    </message>
    <message>
        <source>Events to send</source>
        <translation>Zu sendende Ereignisse</translation>
    </message>
    <message>
        <source>Must answer 2xx within 10 seconds.</source>
        <translation>Muss innerhalb von 10 Sekunden mit 2xx antworten.</translation>
    </message>
    <message>
        <source>Off: addresses like 127.0.0.1 or 192.168.x.x are refused, so that nobody can reach machines behind this one. Turn it on for a receiver on your own computer or network.</source>
        <translation>Aus: Adressen wie 127.0.0.1 oder 192.168.x.x werden abgelehnt, damit niemand Rechner hinter diesem erreicht. Schalten Sie es für einen Empfänger auf Ihrem eigenen Rechner oder in Ihrem Netz ein.</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>callttone::ui::EndpointHead</name>
    <message>
        <source>Enabled</source>
        <translation>Eingeschaltet</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Send a signed test event now</source>
        <translation>Jetzt ein signiertes Testereignis senden</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Weitere Aktionen</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Rotate secret…</source>
        <translation>Geheimnis wechseln…</translation>
    </message>
    <message>
        <source>Recover deliveries…</source>
        <translation>Zustellungen nachholen…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>Hinzugefügt %1</translation>
    </message>
    <message>
        <source>private network allowed</source>
        <translation>privates Netz erlaubt</translation>
    </message>
    <message>
        <source>CalltTone switched this endpoint off.</source>
        <translation>CalltTone hat diesen Endpunkt abgeschaltet.</translation>
    </message>
    <message>
        <source>Enable again</source>
        <translation>Wieder einschalten</translation>
    </message>
    <message>
        <source>Every delivery has failed since %1.</source>
        <translation>Seit %1 ist jede Zustellung fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Every delivery fails.</source>
        <translation>Jede Zustellung schlägt fehl.</translation>
    </message>
    <message>
        <source>View deliveries</source>
        <translation>Zustellungen ansehen</translation>
    </message>
    <message>
        <source>View 1 delivery</source>
        <translation>1 Zustellung ansehen</translation>
    </message>
    <message numerus="yes">
        <source>View %n deliveries</source>
        <translation>
            <numerusform>%n Zustellung ansehen</numerusform>
            <numerusform>%n Zustellungen ansehen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Check that server, then replay what is waiting.</source>
        <translation>%1 Prüfen Sie diesen Server, und senden Sie dann erneut, was wartet.</translation>
    </message>
</context>
<context>
    <name>callttone::ui::EndpointHealthDelegate</name>
    <message>
        <source>p95 %1</source>
        <translation>p95 %1</translation>
    </message>
</context>
<context>
    <name>callttone::ui::EndpointListPane</name>
    <message>
        <source>Add Endpoint</source>
        <translation>Endpunkt hinzufügen</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Endpunkte</translation>
    </message>
    <message>
        <source>%1 of %2 used</source>
        <translation>%1 von %2 belegt</translation>
    </message>
    <message>
        <source>Add Endpoint (%1)</source>
        <translation>Endpunkt hinzufügen (%1)</translation>
    </message>
    <message>
        <source>The limit is %1 endpoints per organization.</source>
        <translation>Die Grenze sind %1 Endpunkte je Organisation.</translation>
    </message>
    <message>
        <source>The limit is %1 per organization.</source>
        <translation>Die Grenze ist %1 je Organisation.</translation>
    </message>
    <message>
        <source>%1 Delete an endpoint to add another.</source>
        <translation>%1 Löschen Sie einen Endpunkt, um einen anderen hinzuzufügen.</translation>
    </message>
    <message>
        <source>You can add 1 more endpoint.</source>
        <translation>Sie können noch 1 Endpunkt hinzufügen.</translation>
    </message>
    <message numerus="yes">
        <source>You can add %n more endpoints.</source>
        <translation>
            <numerusform>Sie können noch %n Endpunkt hinzufügen.</numerusform>
            <numerusform>Sie können noch %n Endpunkte hinzufügen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callttone::ui::EndpointsCard</name>
    <message>
        <source>No endpoint yet</source>
        <translation>Noch kein Endpunkt</translation>
    </message>
    <message>
        <source>Add your server&apos;s address, and every call event is sent there, signed.</source>
        <translation>Tragen Sie die Adresse Ihres Servers ein, und jedes Anrufereignis geht signiert dorthin.</translation>
    </message>
    <message>
        <source>All endpoints</source>
        <translation>Alle Endpunkte</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Endpunkte</translation>
    </message>
    <message>
        <source>Add Endpoint</source>
        <translation>Endpunkt hinzufügen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>callttone::ui::ExportStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Export progress</source>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON-Zeilen (*.jsonl)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Exportiert nach %1.</translation>
    </message>
    <message>
        <source>Exported %1 lines to %2.</source>
        <translation>%1 Zeilen nach %2 exportiert.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>%1 wird exportiert</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <translation>%1, noch %2</translation>
    </message>
</context>
<context>
    <name>callttone::ui::FailureStep</name>
    <message>
        <source>Address to register</source>
        <translation>Zu registrierende Adresse</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
</context>
<context>
    <name>callttone::ui::FilterSchema</name>
    <message>
        <source>There is no filter “%1” here. Use %2, or quote the text to search for it.</source>
        <translation>Hier gibt es keinen Filter „%1“. Verwenden Sie %2, oder setzen Sie den Suchtext in Anführungszeichen.</translation>
    </message>
    <message>
        <source>“%1” has no order, so it cannot be compared. Use %2.</source>
        <translation>„%1“ hat keine Reihenfolge und lässt sich nicht vergleichen. Verwenden Sie %2.</translation>
    </message>
    <message>
        <source>“%1” is not one of %2.</source>
        <translation>„%1“ ist keiner von %2.</translation>
    </message>
    <message>
        <source>“%1” is not a duration. Write it like &gt;1s, &lt;200ms or 1s..5s.</source>
        <translation>„%1“ ist keine Dauer. Schreiben Sie etwa &gt;1s, &lt;200ms oder 1s..5s.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number. Write it like 3, &gt;=3 or 2..5.</source>
        <translation>„%1“ ist keine ganze Zahl. Schreiben Sie etwa 3, &gt;=3 oder 2..5.</translation>
    </message>
    <message>
        <source>Only one time range fits. Write it like 09:00..10:42.</source>
        <translation>Nur ein Zeitbereich passt. Schreiben Sie etwa 09:00..10:42.</translation>
    </message>
    <message>
        <source>“%1” is not a time. Write it like 09:00..10:42.</source>
        <translation>„%1“ ist keine Zeit. Schreiben Sie etwa 09:00..10:42.</translation>
    </message>
    <message>
        <source>“%1” has no order, so it cannot be compared. Write the value alone.</source>
        <translation>„%1“ hat keine Reihenfolge und lässt sich nicht vergleichen. Schreiben Sie nur den Wert.</translation>
    </message>
</context>
<context>
    <name>callttone::ui::FilterText</name>
    <message>
        <source>Write a value after “%1”.</source>
        <translation>Schreiben Sie einen Wert hinter „%1“.</translation>
    </message>
    <message>
        <source>A closing quote is missing.</source>
        <translation>Ein schließendes Anführungszeichen fehlt.</translation>
    </message>
    <message>
        <source>Write the start or the end of the range, such as 09:00..10:42.</source>
        <translation>Schreiben Sie Anfang oder Ende des Bereichs, etwa 09:00..10:42.</translation>
    </message>
    <message>
        <source>Write a value after the colon.</source>
        <translation>Schreiben Sie einen Wert hinter den Doppelpunkt.</translation>
    </message>
    <message>
        <source>There is an empty value between the commas.</source>
        <translation>Zwischen den Kommas steht ein leerer Wert.</translation>
    </message>
</context>
<context>
    <name>callttone::ui::FirstRunPage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Start with the built-in engine</source>
        <translation>Mit der eingebauten Engine starten</translation>
    </message>
    <message>
        <source>Everything runs on this computer. Calls arrive here, and sample calls are one click away.</source>
        <translation>Alles läuft auf diesem Rechner. Anrufe kommen hier an, und Beispielanrufe gibt es mit einem Klick.</translation>
    </message>
    <message>
        <source>Ready in a few seconds, no account</source>
        <translation>In wenigen Sekunden bereit, ohne Konto</translation>
    </message>
    <message>
        <source>Connect to a CalltTone server</source>
        <translation>Mit einem CalltTone-Server verbinden</translation>
    </message>
    <message>
        <source>Sign in to your organization and manage its live integrations and calls.</source>
        <translation>Melden Sie sich bei Ihrer Organisation an und verwalten Sie ihre Integrationen und Anrufe.</translation>
    </message>
    <message>
        <source>Needs a server address and an API key</source>
        <translation>Braucht eine Serveradresse und einen API-Schlüssel</translation>
    </message>
    <message>
        <source>Try it with sandbox vendors</source>
        <translation>Mit Sandbox-Anbietern ausprobieren</translation>
    </message>
    <message>
        <source>Connect GoHighLevel, Google, Slack and the others without accounts. Stand-ins on this computer answer.</source>
        <translation>Verbinden Sie GoHighLevel, Google, Slack und die anderen ohne Konten. Stellvertreter auf diesem Rechner antworten.</translation>
    </message>
    <message>
        <source>Nothing is real; forgotten when it ends</source>
        <translation>Nichts ist echt; am Ende ist alles vergessen</translation>
    </message>
    <message>
        <source>Where should your calls and events come from?</source>
        <translation>Woher sollen Ihre Anrufe und Ereignisse kommen?</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>to choose. You can switch later from the engine&apos;s menu at the bottom left.</source>
        <translation>wählen Sie aus. Wechseln können Sie später im Menü der Engine unten links.</translation>
    </message>
    <message>
        <source>Switch source</source>
        <translation>Quelle wechseln</translation>
    </message>
    <message>
        <source>Welcome to CalltTone Desktop</source>
        <translation>Willkommen bei CalltTone Desktop</translation>
    </message>
</context>
<context>
    <name>callttone::ui::FollowGate</name>
    <message numerus="yes">
        <source>%n new</source>
        <comment>rows that came in</comment>
        <translation>
            <numerusform>%n neue</numerusform>
            <numerusform>%n neue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callttone::ui::HeaderBlock</name>
    <message>
        <source>Show fewer headers</source>
        <translation>Weniger Header zeigen</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more headers</source>
        <translation>
            <numerusform>%n weiteren Header zeigen</numerusform>
            <numerusform>%n weitere Header zeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n headers</source>
        <translation>
            <numerusform>%n Header zeigen</numerusform>
            <numerusform>%n Header zeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callttone::ui::Histogram</name>
    <message>
        <source>Arrow keys move, Space selects a range, Shift and Ctrl with arrows resize it, Delete clears it.</source>
        <translation>Pfeiltasten bewegen, die Leertaste wählt einen Bereich, Umschalt und Strg mit Pfeilen ändern ihn, Entf entfernt ihn.</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries</source>
        <translation>
            <numerusform>%n Zustellung</numerusform>
            <numerusform>%n Zustellungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n failed</source>
        <translation>
            <numerusform>%1, %2, %n fehlgeschlagen</numerusform>
            <numerusform>%1, %2, %n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>callttone::ui::HistoryView</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Last calls of this tool</source>
        <translation>Letzte Aufrufe dieses Werkzeugs</translation>
    </message>
    <message>
        <source>Nobody has called this tool yet. What you run here is listed, too.</source>
        <translation>Noch niemand hat dieses Werkzeug aufgerufen. Auch was Sie hier ausführen, erscheint in dieser Liste.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
</context>
<context>
    <name>callttone::ui::InspectorBody</name>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Timings</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Form of the bodies</source>
        <translation>Form der Inhalte</translation>
    </message>
    <message>
        <source>Pretty</source>
        <translation>Formatiert</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Roh</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Request headers</source>
        <translation>Header der Anfrage</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>Inhalt der Anfrage</translation>
    </message>
    <message>
        <source>No answer came.</source>
        <translation>Es kam keine Antwort.</translation>
    </message>
    <message>
        <source>Response body</source>
        <translation>Inhalt der Antwort</translation>
    </message>
    <message>
        <source>Response headers</source>
        <translation>Header der Antwort</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Es wurde noch nichts gesendet.</translation>
    </message>
    <message>
        <source>Attempt %1 failed.</source>
        <translation>Versuch %1 ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>attempt %1, POST, %2</source>
        <translation>Versuch %1, POST, %2</translation>
    </message>
    <message>
        <source>POST, %1</source>
        <translation>POST, %1</translation>
    </message>
    <message>
        <source>Only the first %1 were kept.</source>
        <translation>Nur die ersten %1 wurden aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>callttone::ui::InspectorHead</name>
    <message>
        <source>Replay</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>Als cURL kopieren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Weitere Aktionen</translation>
    </message>
    <message>
        <source>Previous delivery</source>
        <translation>Vorige Zustellung</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Auf</translation>
    </message>
    <message>
        <source>Next delivery</source>
        <translation>Nächste Zustellung</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Copy the attempt as a shell command (C)</source>
        <translation>Den Versuch als Shell-Befehl kopieren (C)</translation>
    </message>
    <message>
        <source>Save this delivery with all attempts (E)</source>
        <translation>Diese Zustellung mit allen Versuchen speichern (E)</translation>
    </message>
    <message>
        <source>Cancel retries…</source>
        <translation>Versuche abbrechen…</translation>
    </message>
    <message>
        <source>Open call</source>
        <translation>Anruf öffnen</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>Kennung kopieren</translation>
    </message>
    <message>
        <source>Copy as HAR</source>
        <translation>Als HAR kopieren</translation>
    </message>
    <message>
        <source>call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Replay %L1</source>
        <translation>%L1 erneut senden</translation>
    </message>
</context>
<context>
    <name>callttone::ui::IntegrationActions</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>%1 is paused. %2.</source>
        <translation>%1 ist angehalten. %2.</translation>
    </message>
    <message>
        <source>%1 works again.</source>
        <translation>%1 arbeitet wieder.</translation>
    </message>
    <message>
        <source>%1 is on from the next call.</source>
        <translation>%1 ist ab dem nächsten Anruf eingeschaltet.</translation>
    </message>
    <message>
        <source>%1 is off from the next call.</source>
        <translation>%1 ist ab dem nächsten Anruf ausgeschaltet.</translation>
    </message>
    <message>
        <source>Saved. New calls use it.</source>
        <translation>Gespeichert. Neue Anrufe verwenden es.</translation>
    </message>
    <message>
        <source>Disconnect %1?</source>
        <translation>%1 trennen?</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>%1 is disconnected.</source>
        <translation>%1 ist getrennt.</translation>
    </message>
    <message>
        <source>%1 works again. 1 waiting delivery is being sent.</source>
        <translation>%1 funktioniert wieder. 1 wartende Zustellung wird gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>%1 works again. %n waiting deliveries are being sent.</source>
        <translation>
            <numerusform>%1 funktioniert wieder. %n wartende Zustellung wird gesendet.</numerusform>
            <numerusform>%1 funktioniert wieder. %n wartende Zustellungen werden gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>No more servers can be connected. Disconnect one that is not needed any more first.</source>
        <translation>Mehr Server lassen sich nicht verbinden. Zuerst einen trennen, der nicht mehr gebraucht wird.</translation>
    </message>
</context>
<context>
    <name>callttone::ui::IntegrationCard</name>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>A stand-in on this machine answers instead of %1. Nothing of it is real.</source>
        <translation>Ein Stellvertreter auf diesem Rechner antwortet anstelle von %1. Nichts davon ist echt.</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Mehr zu %1</translation>
    </message>
</context>
<context>
    <name>callttone::ui::IntegrationDetail</name>
    <message>
        <source>Capabilities</source>
        <translation>Funktionen</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>Wire</source>
        <translation>Leitung</translation>
    </message>
</context>
<context>
    <name>callttone::ui::IntegrationWords</name>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>Synced %1</source>
        <translation>Abgeglichen %1</translation>
    </message>
    <message>
        <source>Posted %1</source>
        <translation>Gepostet %1</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>Geschrieben %1</translation>
    </message>
    <message>
        <source>Sent %1</source>
        <translation>Gesendet %1</translation>
    </message>
    <message>
        <source>Last request %1</source>
        <translation>Letzte Anfrage %1</translation>
    </message>
    <message>
        <source>Used %1</source>
        <translation>Benutzt %1</translation>
    </message>
    <message>
        <source>%1 of %2 endpoints</source>
        <translation>%1 von %2 Endpunkten</translation>
    </message>
    <message>
        <source>1 tool</source>
        <translation>1 Werkzeug</translation>
    </message>
    <message numerus="yes">
        <source>%n tools</source>
        <translation>
            <numerusform>%n Werkzeug</numerusform>
            <numerusform>%n Werkzeuge</numerusform>
        </translation>
    </message>
    <message>
        <source>1 active endpoint</source>
        <translation>1 aktiver Endpunkt</translation>
    </message>
    <message numerus="yes">
        <source>%n active endpoints</source>
        <translation>
            <numerusform>%n aktiver Endpunkt</numerusform>
            <numerusform>%n aktive Endpunkte</numerusform>
        </translation>
    </message>
    <message>
        <source>1 active key</source>
        <translation>1 aktiver Schlüssel</translation>
    </message>
    <message numerus="yes">
        <source>%n active keys</source>
        <translation>
            <numerusform>%n aktiver Schlüssel</numerusform>
            <numerusform>%n aktive Schlüssel</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, not used yet</source>
        <translation>%1, noch nicht benutzt</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation>Noch nicht benutzt</translation>
    </message>
    <message>
        <source>%1, used %2</source>
        <translation>%1, benutzt %2</translation>
    </message>
    <message>
        <source>One click</source>
        <translation>Ein Klick</translation>
    </message>
    <message>
        <source>OAuth</source>
        <translation>OAuth</translation>
    </message>
    <message>
        <source>Webhook URL</source>
        <translation>Webhook-URL</translation>
    </message>
    <message>
        <source>Server URL</source>
        <translation>Server-URL</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Keine Schlüssel</translation>
    </message>
    <message>
        <source>Its tools are off in new calls while paused</source>
        <translation>Solange angehalten, fehlen die Werkzeuge in neuen Anrufen</translation>
    </message>
    <message>
        <source>No messages are posted while paused</source>
        <translation>Solange angehalten, werden keine Nachrichten gepostet</translation>
    </message>
    <message>
        <source>No rows are written while paused</source>
        <translation>Solange angehalten, werden keine Zeilen geschrieben</translation>
    </message>
    <message>
        <source>No events are sent while paused</source>
        <translation>Solange angehalten, werden keine Ereignisse gesendet</translation>
    </message>
    <message>
        <source>Calls are not synced while paused</source>
        <translation>Solange angehalten, werden Anrufe nicht abgeglichen</translation>
    </message>
    <message>
        <source>%1 is not set in .env, so sign-in cannot start.</source>
        <translation>%1 ist in .env nicht gesetzt, darum kann die Anmeldung nicht beginnen.</translation>
    </message>
    <message>
        <source>%1 are not set in .env, so sign-in cannot start.</source>
        <translation>%1 sind in .env nicht gesetzt, darum kann die Anmeldung nicht beginnen.</translation>
    </message>
    <message>
        <source>Signed in. The connection is being set up.</source>
        <translation>Angemeldet. Die Verbindung wird eingerichtet.</translation>
    </message>
    <message>
        <source>The sign-in link has expired. Start again to get another one.</source>
        <translation>Der Anmeldelink ist abgelaufen. Beginnen Sie neu, um einen anderen zu erhalten.</translation>
    </message>
    <message>
        <source>Waiting for you to finish in the browser. The link expires in %1.</source>
        <translation>Wartet, bis Sie im Browser fertig sind. Der Link läuft in %1 ab.</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbindet</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Professional plan required</source>
        <translation>Tarif Professional nötig</translation>
    </message>
    <message>
        <source>Setup needed</source>
        <translation>Einrichtung nötig</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Credentials refused</source>
        <translation>Zugangsdaten abgelehnt</translation>
    </message>
    <message>
        <source>Not working</source>
        <translation>Funktioniert nicht</translation>
    </message>
    <message>
        <source>Token revoked</source>
        <translation>Token widerrufen</translation>
    </message>
    <message>
        <source>The connection does not work. Reconnect to repair it.</source>
        <translation>Die Verbindung funktioniert nicht. Verbinden Sie neu, um sie zu reparieren.</translation>
    </message>
    <message>
        <source>1 permission missing</source>
        <translation>1 Berechtigung fehlt</translation>
    </message>
    <message numerus="yes">
        <source>%n permissions missing</source>
        <translation>
            <numerusform>%n Berechtigung fehlt</numerusform>
            <numerusform>%n Berechtigungen fehlen</numerusform>
        </translation>
    </message>
    <message>
        <source>Not granted: %1. Reconnect and allow it to turn on what needs it.</source>
        <translation>Nicht erteilt: %1. Verbinden Sie neu und erlauben Sie es, um einzuschalten, was davon abhängt.</translation>
    </message>
    <message>
        <source>Renewing the token failed</source>
        <translation>Das Token ließ sich nicht erneuern</translation>
    </message>
    <message>
        <source>1 tool stops working in calls that start from now. Live calls keep it until they end.</source>
        <translation>1 Werkzeug fehlt in Anrufen, die ab jetzt beginnen. Laufende Anrufe behalten es bis zu ihrem Ende.</translation>
    </message>
    <message numerus="yes">
        <source>%n tools stop working in calls that start from now. Live calls keep them until they end.</source>
        <translation>
            <numerusform>%n Werkzeug fehlt in Anrufen, die ab jetzt beginnen. Laufende Anrufe behalten es bis zu ihrem Ende.</numerusform>
            <numerusform>%n Werkzeuge fehlen in Anrufen, die ab jetzt beginnen. Laufende Anrufe behalten sie bis zu ihrem Ende.</numerusform>
        </translation>
    </message>
    <message>
        <source>No call messages are posted from now on.</source>
        <translation>Ab jetzt werden keine Anrufmeldungen gepostet.</translation>
    </message>
    <message>
        <source>Nothing is sent to %1 after calls from now on.</source>
        <translation>Ab jetzt wird nach Anrufen nichts an %1 gesendet.</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>dieser Rechner</translation>
    </message>
    <message>
        <source>%1 keeps working: the sign-in both use stays.</source>
        <translation>%1 funktioniert weiter: Die gemeinsame Anmeldung bleibt.</translation>
    </message>
    <message>
        <source>The token is revoked and deleted from %1.</source>
        <translation>Das Token wird widerrufen und am Speicherort gelöscht: %1.</translation>
    </message>
    <message>
        <source>Its address is deleted from %1.</source>
        <translation>Die Adresse wird am Speicherort gelöscht: %1.</translation>
    </message>
    <message>
        <source>Past calls, and everything already at %1, stay.</source>
        <translation>Frühere Anrufe und alles, was schon bei %1 ist, bleiben.</translation>
    </message>
    <message>
        <source>Nothing synced yet</source>
        <translation>Noch nichts synchronisiert</translation>
    </message>
    <message>
        <source>Nothing posted yet</source>
        <translation>Noch nichts gesendet</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Noch nichts geschrieben</translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation>Noch nichts gesendet</translation>
    </message>
    <message>
        <source>%1, %2 waiting</source>
        <translation>%1, %2 warten</translation>
    </message>
    <message>
        <source>1 not delivered</source>
        <translation>1 nicht zugestellt</translation>
    </message>
    <message numerus="yes">
        <source>%n not delivered</source>
        <translation>
            <numerusform>%n nicht zugestellt</numerusform>
            <numerusform>%n nicht zugestellt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 did not take 1 delivery. Read what it said, correct that, then retry.</source>
        <translation>%1 hat 1 Zustellung nicht angenommen. Lesen, was es dazu sagt, das berichtigen und dann erneut versuchen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 did not take %n deliveries. Read what it said, correct that, then retry.</source>
        <translation>
            <numerusform>%1 hat %n Zustellung nicht angenommen. Lesen, was es dazu sagt, das berichtigen und dann erneut versuchen.</numerusform>
            <numerusform>%1 hat %n Zustellungen nicht angenommen. Lesen, was es dazu sagt, das berichtigen und dann erneut versuchen.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 new tool is off until you review it.</source>
        <translation>1 neues Werkzeug ist aus, bis Sie es geprüft haben.</translation>
    </message>
    <message numerus="yes">
        <source>%n new tools are off until you review them.</source>
        <translation>
            <numerusform>%n neues Werkzeug ist aus, bis Sie es geprüft haben.</numerusform>
            <numerusform>%n neue Werkzeuge sind aus, bis Sie sie geprüft haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 changed tool is off until you review it.</source>
        <translation>1 geändertes Werkzeug ist aus, bis Sie es geprüft haben.</translation>
    </message>
    <message numerus="yes">
        <source>%n changed tools are off until you review them.</source>
        <translation>
            <numerusform>%n geändertes Werkzeug ist aus, bis Sie es geprüft haben.</numerusform>
            <numerusform>%n geänderte Werkzeuge sind aus, bis Sie sie geprüft haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server does not have 1 of its tools any more.</source>
        <translation>Der Server hat 1 seiner Werkzeuge nicht mehr.</translation>
    </message>
    <message numerus="yes">
        <source>The server does not have %n of its tools any more.</source>
        <translation>
            <numerusform>Der Server hat %n seiner Werkzeuge nicht mehr.</numerusform>
            <numerusform>Der Server hat %n seiner Werkzeuge nicht mehr.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tools changed</source>
        <translation>Werkzeuge geändert</translation>
    </message>
</context>
<context>
    <name>callttone::ui::IntegrationsPage</name>
    <message>
        <source>Integrations</source>
        <translation>Integrationen</translation>
    </message>
</context>
<context>
    <name>callttone::ui::JsonField</name>
    <message>
        <source>This is not JSON. Text stands in double quotes.</source>
        <translation>Das ist kein JSON. Text steht in doppelten Anführungszeichen.</translation>
    </message>
</context>
<context>
    <name>callttone::ui::JsonlExport</name>
    <message>
        <source>The file could not be written</source>
        <translation>Die Datei konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>%1: %2. Choose another place or free some room, then export again.</source>
        <translation>%1: %2. Wählen Sie einen anderen Ort oder schaffen Sie Platz, und exportieren Sie erneut.</translation>
    </message>
</context>
<context>
    <name>callttone::ui::KeyReadyCard</name>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>Schlüssel kopieren</translation>
    </message>
    <message>
        <source>How to use the key</source>
        <translation>So benutzen Sie den Schlüssel</translation>
    </message>
    <message>
        <source>Hidden when you leave this page</source>
        <translation>Verschwindet, wenn Sie diese Seite verlassen</translation>
    </message>
    <message>
        <source>I have stored it</source>
        <translation>Ich habe ihn gesichert</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is ready. Copy it now.</source>
        <translation>„%1“ ist fertig. Kopieren Sie ihn jetzt.</translation>
    </message>
</context>
<context>
    <name>callttone::ui::KeyTable</name>
    <message>
        <source>API keys</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Revoke %1</source>
        <translation>%1 widerrufen</translation>
    </message>
</context>
<context>
    <name>callttone::ui::KeyValueList</name>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
</context>
<context>
    <name>callttone::ui::LatencyBoard</name>
    <message>
        <source>No tool was called in the last 24 hours</source>
        <translation>In den letzten 24 Stunden wurde kein Werkzeug aufgerufen</translation>
    </message>
    <message>
        <source>Choose a tool and run it, or play a call in the simulator.</source>
        <translation>Wählen Sie ein Werkzeug und führen Sie es aus, oder spielen Sie im Simulator einen Anruf ab.</translation>
    </message>
    <message>
        <source>Tool latency</source>
        <translation>Latenz der Werkzeuge</translation>
    </message>
    <message>
        <source>p50 and p95, last 24 h</source>
        <translation>p50 und p95, letzte 24 h</translation>
    </message>
</context>
<context>
    <name>callttone::ui::LinesField</name>
    <message>
        <source>One a line</source>
        <translation>Eines je Zeile</translation>
    </message>
</context>
<context>
    <name>callttone::ui::ListField</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Zu %1 hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>%1, entry %2</source>
        <translation>%1, Eintrag %2</translation>
    </message>
</context>
<context>
    <name>callttone::ui::ListFooter</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>callttone::ui::ListStates</name>
    <message>
        <source>The service takes longer than usual to answer.</source>
        <translation>Der Dienst braucht länger als sonst für seine Antwort.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
</context>
<context>
    <name>callttone::ui::LiveCallDelegate</name>
    <message>
        <source>In conversation</source>
        <translation>Im Gespräch</translation>
    </message>
</context>
<context>
    <name>callttone::ui::LiveCallsCard</name>
    <message>
        <source>No call right now</source>
        <translation>Gerade kein Anruf</translation>
    </message>
    <message>
        <source>Play a scripted call to see its events stored, delivered and signed.</source>
        <translation>Spielen Sie einen Beispielanruf ab und sehen Sie, wie seine Ereignisse gespeichert, zugestellt und signiert werden.</translation>
    </message>
    <message>
        <source>Live calls</source>
        <translation>Laufende Anrufe</translation>
    </message>
    <message>
        <source>Simulate</source>
        <translation>Simulieren</translation>
    </message>
    <message>
        <source>Simulate a call</source>
        <translation>Anruf simulieren</translation>
    </message>
    <message>
        <source>Open simulator</source>
        <translation>Simulator öffnen</translation>
    </message>
</context>
<context>
    <name>callttone::ui::LivePanel</name>
    <message>
        <source>Mute notifications</source>
        <translation>Benachrichtigungen stummschalten</translation>
    </message>
    <message>
        <source>Live panel</source>
        <translation>Live-Bereich</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Close live panel</source>
        <translation>Live-Bereich schließen</translation>
    </message>
    <message>
        <source>Call messages, newest last</source>
        <translation>Anrufmeldungen, neueste zuletzt</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Noch ist nichts geschehen</translation>
    </message>
    <message>
        <source>Each call shows here as Slack would get it: when it starts, and how it ended.</source>
        <translation>Jeder Anruf erscheint hier so, wie Slack ihn bekäme: wenn er beginnt und wie er endete.</translation>
    </message>
    <message>
        <source>no call active</source>
        <translation>kein Anruf aktiv</translation>
    </message>
    <message>
        <source>1 call active</source>
        <translation>1 Anruf aktiv</translation>
    </message>
    <message numerus="yes">
        <source>%n calls active</source>
        <translation>
            <numerusform>%n Anruf aktiv</numerusform>
            <numerusform>%n Anrufe aktiv</numerusform>
        </translation>
    </message>
    <message>
        <source>Notifications are muted. Turn them on</source>
        <translation>Benachrichtigungen sind stumm. Einschalten</translation>
    </message>
</context>
<context>
    <name>callttone::ui::LiveToggle</name>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Live panel (%1)</source>
        <translation>Live-Bereich (%1)</translation>
    </message>
    <message>
        <source>Live panel</source>
        <translation>Live-Bereich</translation>
    </message>
    <message>
        <source>1 call in progress</source>
        <translation>1 Anruf läuft</translation>
    </message>
    <message numerus="yes">
        <source>%n calls in progress</source>
        <translation>
            <numerusform>%n Anruf läuft</numerusform>
            <numerusform>%n Anrufe laufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Live panel, %1</source>
        <translation>Live-Bereich, %1</translation>
    </message>
</context>
<context>
    <name>callttone::ui::MainWindow</name>
    <message>
        <source>%1 - CalltTone</source>
        <translation>%1 - CalltTone</translation>
    </message>
</context>
<context>
    <name>callttone::ui::McpAddressStep</name>
    <message>
        <source>Server URL</source>
        <translation>Server-URL</translation>
    </message>
    <message>
        <source>Authorization header</source>
        <translation>Authorization-Header</translation>
    </message>
    <message>
        <source>Sent with every request to this server only, and kept in the vault.</source>
        <translation>Wird mit jeder Anfrage nur an diesen Server gesendet und im Tresor aufbewahrt.</translation>
    </message>
    <message>
        <source>Asking %1 for its tools</source>
        <translation>Werkzeuge werden bei %1 erfragt</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>Weitere Optionen</translation>
    </message>
    <message>
        <source>Client ID for the sign-in</source>
        <translation>Client-ID für die Anmeldung</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Geheimnis</translation>
    </message>
    <message>
        <source>Only for a server with a sign-in where CalltTone cannot register itself.</source>
        <translation>Nur für einen Server mit Anmeldung, bei der sich CalltTone nicht selbst registrieren kann.</translation>
    </message>
    <message>
        <source>The server is in my own network</source>
        <translation>Der Server ist in meinem eigenen Netz</translation>
    </message>
    <message>
        <source>Allows http:// and addresses that only your network knows.</source>
        <translation>Erlaubt http:// und Adressen, die nur Ihr Netz kennt.</translation>
    </message>
</context>
<context>
    <name>callttone::ui::McpDialog</name>
    <message>
        <source>Change the MCP server</source>
        <translation>MCP-Server ändern</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>%1 verbinden</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Jetzt: %1</translation>
    </message>
    <message>
        <source>Find tools</source>
        <translation>Werkzeuge suchen</translation>
    </message>
    <message>
        <source>%1, protocol %2</source>
        <translation>%1, Protokoll %2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Connect without tools</source>
        <translation>Ohne Werkzeuge verbinden</translation>
    </message>
    <message>
        <source>Connect with 1 tool</source>
        <translation>Mit 1 Werkzeug verbinden</translation>
    </message>
    <message numerus="yes">
        <source>Connect with %n tools</source>
        <translation>
            <numerusform>Mit %n Werkzeug verbinden</numerusform>
            <numerusform>Mit %n Werkzeugen verbinden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is connected.</source>
        <translation>%1 ist verbunden.</translation>
    </message>
    <message>
        <source>The connection is broken.</source>
        <translation>Die Verbindung ist gestört.</translation>
    </message>
    <message>
        <source>Sign in again at %1</source>
        <translation>Bei %1 neu anmelden</translation>
    </message>
    <message>
        <source>Your browser opens its page. Address, tools and settings stay.</source>
        <translation>Ihr Browser öffnet die Seite. Adresse, Werkzeuge und Einstellungen bleiben.</translation>
    </message>
    <message>
        <source>Reconnect %1</source>
        <translation>%1 neu verbinden</translation>
    </message>
    <message>
        <source>Change the address</source>
        <translation>Adresse ändern</translation>
    </message>
    <message>
        <source>Continue in browser</source>
        <translation>Im Browser fortfahren</translation>
    </message>
    <message>
        <source>%1 signs its users in</source>
        <translation>%1 meldet seine Benutzer an</translation>
    </message>
    <message>
        <source>Your browser opens its page. Sign in and allow access there.</source>
        <translation>Ihr Browser öffnet die Seite. Dort anmelden und Zugriff erlauben.</translation>
    </message>
    <message>
        <source>Its tools are listed afterwards</source>
        <translation>Danach werden seine Werkzeuge aufgelistet</translation>
    </message>
    <message>
        <source>Those that destroy something stay off until you turn them on.</source>
        <translation>Die etwas löschen, bleiben aus, bis Sie sie einschalten.</translation>
    </message>
    <message>
        <source>Sign in with your browser</source>
        <translation>Mit dem Browser anmelden</translation>
    </message>
</context>
<context>
    <name>callttone::ui::McpHeaders</name>
    <message>
        <source>Add a header</source>
        <translation>Header hinzufügen</translation>
    </message>
    <message>
        <source>More headers</source>
        <translation>Weitere Header</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Remove this header</source>
        <translation>Diesen Header entfernen</translation>
    </message>
    <message>
        <source>Name of header %1</source>
        <translation>Name von Header %1</translation>
    </message>
    <message>
        <source>Value of header %1</source>
        <translation>Wert von Header %1</translation>
    </message>
</context>
<context>
    <name>callttone::ui::McpToolsStep</name>
    <message>
        <source>Short name</source>
        <translation>Kurzname</translation>
    </message>
    <message>
        <source>1 tool found</source>
        <translation>1 Werkzeug gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%n tools found</source>
        <translation>
            <numerusform>%n Werkzeug gefunden</numerusform>
            <numerusform>%n Werkzeuge gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>Tools are discovered again at the start of every call. New ones stay off until you turn them on.</source>
        <translation>Werkzeuge werden zu Beginn jedes Anrufs neu ermittelt. Neue bleiben aus, bis Sie sie einschalten.</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>What agents see its tools begin with; made of the host when empty.</source>
        <translation>Womit seine Werkzeuge für Agenten beginnen; leer: aus dem Hostnamen gebildet.</translation>
    </message>
    <message>
        <source>Agents see %1 as %2.</source>
        <translation>Agenten sehen %1 als %2.</translation>
    </message>
    <message>
        <source>Begin with a letter; letters, digits and single underscores.</source>
        <translation>Mit einem Buchstaben beginnen; Buchstaben, Ziffern und einzelne Unterstriche.</translation>
    </message>
</context>
<context>
    <name>callttone::ui::NavBadges</name>
    <message>
        <source>%1 live</source>
        <translation>%1 laufend</translation>
    </message>
    <message>
        <source>1 call in progress</source>
        <translation>1 Anruf läuft</translation>
    </message>
    <message numerus="yes">
        <source>%n calls in progress</source>
        <translation>
            <numerusform>%n Anruf läuft</numerusform>
            <numerusform>%n Anrufe laufen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 delivery retrying</source>
        <translation>1 Zustellung mit neuem Versuch</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries retrying</source>
        <translation>
            <numerusform>%n Zustellung mit neuem Versuch</numerusform>
            <numerusform>%n Zustellungen mit neuem Versuch</numerusform>
        </translation>
    </message>
    <message>
        <source>1 in error</source>
        <translation>1 mit Fehler</translation>
    </message>
    <message numerus="yes">
        <source>%n in error</source>
        <translation>
            <numerusform>%n mit Fehler</numerusform>
            <numerusform>%n mit Fehler</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callttone::ui::NavModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>callttone::ui::NotificationsSection</name>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>What CalltTone tells you while you do something else.</source>
        <translation>Was CalltTone Ihnen meldet, während Sie anderes tun.</translation>
    </message>
    <message>
        <source>Desktop notifications for calls</source>
        <translation>Desktop-Benachrichtigungen zu Anrufen</translation>
    </message>
    <message>
        <source>When a call starts, ends or fails, while this window is not in front. The bell in the live panel is the same switch.</source>
        <translation>Wenn ein Anruf beginnt, endet oder scheitert, solange dieses Fenster nicht vorn ist. Die Glocke im Live-Bereich ist derselbe Schalter.</translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>Im Infobereich weiterlaufen</translation>
    </message>
    <message>
        <source>Closing the window leaves the engine at work: events are still taken in and delivered. Quit from the tray&apos;s menu.</source>
        <translation>Nach dem Schließen des Fensters arbeitet die Engine weiter: Ereignisse werden angenommen und zugestellt. Beenden Sie über das Menü im Infobereich.</translation>
    </message>
    <message>
        <source>This desktop has no tray, so closing the window always quits. To keep events flowing without a window, run callttoned serve.</source>
        <translation>Dieser Desktop hat keinen Infobereich, darum beendet das Schließen des Fensters immer. Damit Ereignisse ohne Fenster weiterlaufen, starten Sie callttoned serve.</translation>
    </message>
</context>
<context>
    <name>callttone::ui::OAuthDialog</name>
    <message>
        <source>Integrations need the Professional plan</source>
        <translation>Integrationen brauchen den Tarif Professional</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Set up %1</source>
        <translation>%1 einrichten</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>App settings</source>
        <translation>App-Einstellungen</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Reconnect %1</source>
        <translation>%1 neu verbinden</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>%1 verbinden</translation>
    </message>
    <message>
        <source>Paste a webhook URL</source>
        <translation>Webhook-URL einfügen</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Continue in browser</source>
        <translation>Im Browser fortfahren</translation>
    </message>
    <message>
        <source>Connect Slack by webhook URL</source>
        <translation>Slack über Webhook-URL verbinden</translation>
    </message>
    <message>
        <source>Without a sign-in</source>
        <translation>Ohne Anmeldung</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>callttone::ui::OptionField</name>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>Paste the id</source>
        <translation>Kennung einfügen</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Name of the new one</source>
        <translation>Name des neuen Eintrags</translation>
    </message>
    <message>
        <source>Choose from the list instead</source>
        <translation>Stattdessen aus der Liste wählen</translation>
    </message>
    <message>
        <source>not in the list</source>
        <translation>nicht in der Liste</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Create a new one…</source>
        <translation>Neu anlegen…</translation>
    </message>
    <message>
        <source>Enter an id…</source>
        <translation>Kennung eingeben…</translation>
    </message>
    <message>
        <source>The account has none to choose from.</source>
        <translation>Das Konto bietet nichts zur Auswahl.</translation>
    </message>
    <message>
        <source>The list could not be loaded. %1</source>
        <translation>Die Liste konnte nicht geladen werden. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>callttone::ui::OverviewFigures</name>
    <message>
        <source>1 call</source>
        <translation>1 Anruf</translation>
    </message>
    <message numerus="yes">
        <source>%n calls</source>
        <translation>
            <numerusform>%n Anruf</numerusform>
            <numerusform>%n Anrufe</numerusform>
        </translation>
    </message>
    <message>
        <source>%1% vs last %2</source>
        <translation>%1 % gegenüber letztem %2</translation>
    </message>
    <message>
        <source>no deliveries</source>
        <translation>keine Zustellungen</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>%1 points lower</source>
        <translation>%1 Punkte niedriger</translation>
    </message>
    <message>
        <source>%1 points higher</source>
        <translation>%1 Punkte höher</translation>
    </message>
</context>
<context>
    <name>callttone::ui::OverviewPage</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Calls today, 15-minute bars</source>
        <translation>Anrufe heute, Balken je 15 Minuten</translation>
    </message>
    <message>
        <source>Delivery success, last 24 hours</source>
        <translation>Erfolg der Zustellungen, letzte 24 Stunden</translation>
    </message>
    <message>
        <source>Delivery latency, 95th percentile, last 24 hours</source>
        <translation>Latenz der Zustellungen, 95. Perzentil, letzte 24 Stunden</translation>
    </message>
    <message>
        <source>Calls today</source>
        <translation>Anrufe heute</translation>
    </message>
    <message>
        <source>15-minute bars</source>
        <translation>Balken je 15 Minuten</translation>
    </message>
    <message>
        <source>Delivery success</source>
        <translation>Erfolg der Zustellungen</translation>
    </message>
    <message>
        <source>last 24 h</source>
        <translation>letzte 24 h</translation>
    </message>
    <message>
        <source>Delivery latency, p95</source>
        <translation>Latenz der Zustellungen, p95</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>dddd, MMM d</source>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weekday and time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>p50 %1</source>
        <translation>p50 %1</translation>
    </message>
</context>
<context>
    <name>callttone::ui::PayloadBlock</name>
    <message>
        <source>Empty body</source>
        <translation>Leerer Inhalt</translation>
    </message>
    <message>
        <source>%1 that are not text</source>
        <translation>%1, die kein Text sind</translation>
    </message>
</context>
<context>
    <name>callttone::ui::PermissionsTab</name>
    <message>
        <source>1 permission was not granted.</source>
        <translation>1 Berechtigung wurde nicht erteilt.</translation>
    </message>
    <message numerus="yes">
        <source>%n permissions were not granted.</source>
        <translation>
            <numerusform>%n Berechtigung wurde nicht erteilt.</numerusform>
            <numerusform>%n Berechtigungen wurden nicht erteilt.</numerusform>
        </translation>
    </message>
    <message>
        <source>What needs it is off: %1. Reconnect and allow it to turn that on.</source>
        <translation>Was davon abhängt, ist aus: %1. Verbinden Sie neu und erlauben Sie es, um das einzuschalten.</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Neu verbinden</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>CalltTone asks only for the permissions its tools use.</source>
        <translation>CalltTone bittet nur um die Berechtigungen, die seine Werkzeuge benutzen.</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Erteilt</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Not requested</source>
        <translation>Nicht angefragt</translation>
    </message>
</context>
<context>
    <name>callttone::ui::PlanStep</name>
    <message>
        <source>Professional, Business and Enterprise include all integrations.</source>
        <translation>Professional, Business und Enterprise enthalten alle Integrationen.</translation>
    </message>
    <message>
        <source>What is connected already keeps its place, and connects again as soon as the plan allows it.</source>
        <translation>Was schon verbunden ist, behält seinen Platz und verbindet sich wieder, sobald der Tarif es erlaubt.</translation>
    </message>
    <message>
        <source>To try integrations while developing, set BYPASS_PLAN_CHECK=true in .env and start the engine again.</source>
        <translation>Um Integrationen beim Entwickeln auszuprobieren, setzen Sie BYPASS_PLAN_CHECK=true in .env und starten Sie die Engine neu.</translation>
    </message>
    <message>
        <source>%1 is on %2.</source>
        <translation>%1 nutzt den Tarif %2.</translation>
    </message>
</context>
<context>
    <name>callttone::ui::PlansDialog</name>
    <message>
        <source>Your plan</source>
        <translation>Ihr Tarif</translation>
    </message>
    <message>
        <source>All integrations and custom connectors</source>
        <translation>Alle Integrationen und eigene Konnektoren</translation>
    </message>
    <message>
        <source>All integrations</source>
        <translation>Alle Integrationen</translation>
    </message>
    <message>
        <source>No integrations</source>
        <translation>Keine Integrationen</translation>
    </message>
    <message>
        <source>Plans and integrations</source>
        <translation>Tarife und Integrationen</translation>
    </message>
    <message>
        <source>Webhooks and the REST API work on every plan. Connections to other products need the Professional plan or higher. Custom connectors are built on request and come with Enterprise.</source>
        <translation>Webhooks und die REST-API funktionieren in jedem Tarif. Verbindungen zu anderen Produkten brauchen den Tarif Professional oder höher. Eigene Konnektoren werden auf Anfrage gebaut und gehören zu Enterprise.</translation>
    </message>
    <message>
        <source>The plan is set by CALLTTONE_PLAN where the engine runs, for instance CALLTTONE_PLAN=professional in its .env file. To try integrations during development on any plan, set BYPASS_PLAN_CHECK=true there. Start the engine again afterwards.</source>
        <translation>Den Tarif legt CALLTTONE_PLAN dort fest, wo die Engine läuft, etwa CALLTTONE_PLAN=professional in ihrer .env-Datei. Um Integrationen beim Entwickeln in jedem Tarif auszuprobieren, setzen Sie dort BYPASS_PLAN_CHECK=true. Starten Sie die Engine danach neu.</translation>
    </message>
    <message>
        <source>BYPASS_PLAN_CHECK is on.</source>
        <translation>BYPASS_PLAN_CHECK ist eingeschaltet.</translation>
    </message>
    <message>
        <source>Integrations can be connected on any plan.</source>
        <translation>Integrationen lassen sich in jedem Tarif verbinden.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>callttone::ui::ProblemPage</name>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
</context>
<context>
    <name>callttone::ui::RecentCallsCard</name>
    <message>
        <source>Recent calls</source>
        <translation>Letzte Anrufe</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>Alle Anrufe</translation>
    </message>
    <message>
        <source>No call has ended yet. Every call shows here when it is over, with its outcome.</source>
        <translation>Noch ist kein Anruf beendet. Jeder erscheint hier mit seinem Ergebnis, wenn er vorbei ist.</translation>
    </message>
</context>
<context>
    <name>callttone::ui::RecentCallsModel</name>
    <message>
        <source>No analysis</source>
        <translation>Keine Analyse</translation>
    </message>
</context>
<context>
    <name>callttone::ui::RecentDeliveriesCard</name>
    <message>
        <source>Recent deliveries</source>
        <translation>Letzte Zustellungen</translation>
    </message>
    <message>
        <source>Open in Deliveries</source>
        <translation>In Zustellungen öffnen</translation>
    </message>
    <message>
        <source>Nothing was sent here yet. Send a test, or wait for the next call.</source>
        <translation>Hierher wurde noch nichts gesendet. Senden Sie einen Test oder warten Sie auf den nächsten Anruf.</translation>
    </message>
</context>
<context>
    <name>callttone::ui::RecentDeliveriesModel</name>
    <message>
        <source>test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>attempt %1, retry in %2</source>
        <translation>Versuch %1, nächster in %2</translation>
    </message>
    <message>
        <source>attempt %1, retry is due</source>
        <translation>Versuch %1, nächster ist fällig</translation>
    </message>
    <message>
        <source>attempt %1, gave up %2</source>
        <translation>Versuch %1, aufgegeben %2</translation>
    </message>
    <message>
        <source>attempt %1, gave up</source>
        <translation>Versuch %1, aufgegeben</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>Versuch %1</translation>
    </message>
</context>
<context>
    <name>callttone::ui::RecoverDialog</name>
    <message>
        <source>Recover deliveries</source>
        <translation>Zustellungen nachholen</translation>
    </message>
    <message>
        <source>Sends again what this endpoint never accepted and what is not waiting for a retry. Each keeps its webhook-id, so a receiver can tell repeats.</source>
        <translation>Sendet erneut, was dieser Endpunkt nie angenommen hat und was auf keinen neuen Versuch wartet. Jede behält ihre webhook-id, damit ein Empfänger Wiederholungen erkennt.</translation>
    </message>
    <message>
        <source>Since it began to fail, %1</source>
        <translation>Seit Beginn der Fehler, %1</translation>
    </message>
    <message>
        <source>The last hour</source>
        <translation>Die letzte Stunde</translation>
    </message>
    <message>
        <source>The last 24 hours</source>
        <translation>Die letzten 24 Stunden</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Die letzten 7 Tage</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Nachholen</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <source>Nothing to recover in this time.</source>
        <translation>In dieser Zeit gibt es nichts nachzuholen.</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries are sent again.</source>
        <translation>
            <numerusform>%n Zustellung wird erneut gesendet.</numerusform>
            <numerusform>%n Zustellungen werden erneut gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recover %n</source>
        <translation>
            <numerusform>%n nachholen</numerusform>
            <numerusform>%n nachholen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callttone::ui::RequestStep</name>
    <message>
        <source>%1 is set</source>
        <translation>%1 ist gesetzt</translation>
    </message>
    <message>
        <source>%1 are set</source>
        <translation>%1 sind gesetzt</translation>
    </message>
    <message>
        <source>The connection is broken.</source>
        <translation>Die Verbindung ist gestört.</translation>
    </message>
    <message>
        <source>Your %1 account is already authorized.</source>
        <translation>Ihr Konto bei %1 ist bereits freigegeben.</translation>
    </message>
    <message>
        <source>Nothing more to allow: connecting takes one click.</source>
        <translation>Mehr ist nicht zu erlauben: Das Verbinden braucht einen Klick.</translation>
    </message>
    <message>
        <source>CalltTone will ask to</source>
        <translation>CalltTone bittet um diese Berechtigungen</translation>
    </message>
    <message>
        <source>Sandbox.</source>
        <translation>Sandbox.</translation>
    </message>
    <message>
        <source>A stand-in for %1 on this computer answers. No account is needed and nothing is sent to %1.</source>
        <translation>Ein Stellvertreter für %1 auf diesem Rechner antwortet. Es ist kein Konto nötig, und an %1 wird nichts gesendet.</translation>
    </message>
</context>
<context>
    <name>callttone::ui::ResultCard</name>
    <message>
        <source>Dry run</source>
        <translation>Probelauf</translation>
    </message>
    <message>
        <source>Replayed</source>
        <translation>Schon erledigt</translation>
    </message>
    <message>
        <source>Everything was looked up, and nothing was changed at the vendor.</source>
        <translation>Alles wurde nachgeschlagen, und beim Anbieter wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The same call had done this before, so it was not done a second time.</source>
        <translation>Derselbe Anruf hatte dies schon getan, darum geschah es kein zweites Mal.</translation>
    </message>
    <message>
        <source>The agent says nothing of its own.</source>
        <translation>Der Agent sagt von sich aus nichts.</translation>
    </message>
    <message>
        <source>What the agent says: &quot;%1&quot;</source>
        <translation>Was der Agent sagt: „%1“</translation>
    </message>
    <message>
        <source>Called %1, outside of a call</source>
        <translation>Aufgerufen %1, außerhalb eines Anrufs</translation>
    </message>
    <message>
        <source>Called %1 in call %2</source>
        <translation>Aufgerufen %1 im Anruf %2</translation>
    </message>
    <message>
        <source>Result: %1, %2</source>
        <translation>Ergebnis: %1, %2</translation>
    </message>
    <message>
        <source>%1 Try again in %2.</source>
        <translation>%1 Versuchen Sie es in %2 erneut.</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Wire</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Wire %1</source>
        <translation>Anfragen %1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Close history</source>
        <translation>Verlauf schließen</translation>
    </message>
    <message>
        <source>Back to the result</source>
        <translation>Zurück zum Ergebnis</translation>
    </message>
    <message>
        <source>History %1</source>
        <translation>Verlauf %1</translation>
    </message>
    <message>
        <source>Result copied.</source>
        <translation>Ergebnis kopiert.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Copy the result</source>
        <translation>Ergebnis kopieren</translation>
    </message>
    <message>
        <source>Use these arguments</source>
        <translation>Diese Argumente verwenden</translation>
    </message>
    <message>
        <source>Run the tool to see what an agent would get, and how long a caller would wait for it.</source>
        <translation>Führen Sie das Werkzeug aus, um zu sehen, was ein Agent bekäme und wie lange im Anruf darauf gewartet würde.</translation>
    </message>
    <message>
        <source>Waiting for the answer…</source>
        <translation>Wartet auf die Antwort…</translation>
    </message>
    <message>
        <source>The same moment, as each side writes it</source>
        <translation>Derselbe Zeitpunkt, wie ihn jede Seite schreibt</translation>
    </message>
    <message>
        <source>Times of the booking</source>
        <translation>Zeiten der Buchung</translation>
    </message>
</context>
<context>
    <name>callttone::ui::RotateDialog</name>
    <message>
        <source>Rotate signing secret?</source>
        <translation>Signaturgeheimnis wechseln?</translation>
    </message>
    <message>
        <source>A new secret is created and shown once. X-Webhook-Signature uses it from the next delivery on. Until the old one, whsec_••••%1, ends, webhook-signature carries both.</source>
        <translation>Ein neues Geheimnis entsteht und wird einmal gezeigt. X-Webhook-Signature benutzt es ab der nächsten Zustellung. Bis das alte, whsec_••••%1, endet, trägt webhook-signature beide.</translation>
    </message>
    <message>
        <source>Keep the old secret for 24 hours</source>
        <translation>Das alte Geheimnis 24 Stunden behalten</translation>
    </message>
    <message>
        <source>For a planned change. A receiver that checks webhook-signature notices nothing.</source>
        <translation>Für einen geplanten Wechsel. Ein Empfänger, der webhook-signature prüft, merkt nichts.</translation>
    </message>
    <message>
        <source>Keep the old secret for 7 days</source>
        <translation>Das alte Geheimnis 7 Tage behalten</translation>
    </message>
    <message>
        <source>For receivers that are updated by hand.</source>
        <translation>Für Empfänger, die von Hand umgestellt werden.</translation>
    </message>
    <message>
        <source>End the old secret now</source>
        <translation>Das alte Geheimnis jetzt beenden</translation>
    </message>
    <message>
        <source>Use this if the secret leaked. Deliveries fail verification until your server has the new one.</source>
        <translation>Wenn das Geheimnis bekannt wurde. Die Prüfung schlägt fehl, bis Ihr Server das neue hat.</translation>
    </message>
    <message>
        <source>Rotate secret</source>
        <translation>Geheimnis wechseln</translation>
    </message>
</context>
<context>
    <name>callttone::ui::RunControls</name>
    <message>
        <source>Script</source>
        <translation>Skript</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Fast</source>
        <comment>as fast as the service answers</comment>
        <translation>Max.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>callttone::ui::RunProgress</name>
    <message>
        <source>Progress of the call</source>
        <translation>Fortschritt des Anrufs</translation>
    </message>
</context>
<context>
    <name>callttone::ui::SaveBar</name>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Ungespeicherte Änderungen</translation>
    </message>
    <message>
        <source>1 unsaved change</source>
        <translation>1 ungespeicherte Änderung</translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved changes</source>
        <translation>
            <numerusform>%n ungespeicherte Änderung</numerusform>
            <numerusform>%n ungespeicherte Änderungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callttone::ui::SchemaCell</name>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>%1, optional</source>
        <translation>%1, optional</translation>
    </message>
</context>
<context>
    <name>callttone::ui::ScoreBar</name>
    <message>
        <source>%1 of 100</source>
        <translation>%1 von 100</translation>
    </message>
</context>
<context>
    <name>callttone::ui::SearchButton</name>
    <message>
        <source>Search or run a command</source>
        <translation>Suchen oder Befehl ausführen</translation>
    </message>
    <message>
        <source>Search or run a command (%1)</source>
        <translation>Suchen oder Befehl ausführen (%1)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>callttone::ui::SecretDialog</name>
    <message>
        <source>Copy the signing secret</source>
        <translation>Signaturgeheimnis kopieren</translation>
    </message>
    <message>
        <source>Signing secret</source>
        <translation>Signaturgeheimnis</translation>
    </message>
    <message>
        <source>Copy secret</source>
        <translation>Geheimnis kopieren</translation>
    </message>
    <message>
        <source>I have stored the secret</source>
        <translation>Ich habe das Geheimnis gesichert</translation>
    </message>
    <message>
        <source>This is the only time it is shown.</source>
        <translation>Es wird nur dieses eine Mal gezeigt.</translation>
    </message>
    <message>
        <source>If you lose it, rotate the secret to get a new one.</source>
        <translation>Geht es verloren, wechseln Sie das Geheimnis und erhalten ein neues.</translation>
    </message>
    <message>
        <source>Save to file…</source>
        <translation>In Datei speichern…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Check it in your code</source>
        <translation>In Ihrem Code prüfen</translation>
    </message>
    <message>
        <source>Language of the sample</source>
        <translation>Sprache des Beispiels</translation>
    </message>
    <message>
        <source>Sample that checks a signature</source>
        <translation>Beispiel, das eine Signatur prüft</translation>
    </message>
    <message>
        <source>Save the signing secret</source>
        <translation>Signaturgeheimnis speichern</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Textdateien (*.txt)</translation>
    </message>
    <message>
        <source>The secret was not saved</source>
        <translation>Das Geheimnis wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another folder, or copy the secret.</source>
        <translation>%1 lässt sich nicht schreiben: %2. Wählen Sie einen anderen Ordner oder kopieren Sie das Geheimnis.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close without copying?</source>
        <translation>Schließen, ohne zu kopieren?</translation>
    </message>
    <message>
        <source>The secret cannot be shown again.</source>
        <translation>Das Geheimnis lässt sich nicht noch einmal zeigen.</translation>
    </message>
</context>
<context>
    <name>callttone::ui::SecretField</name>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>callttone::ui::SecretInput</name>
    <message>
        <source>Show or hide</source>
        <translation>Ein- oder ausblenden</translation>
    </message>
</context>
<context>
    <name>callttone::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>API Keys</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>%1, %2 to look at</source>
        <translation>%1, %2 zu prüfen</translation>
    </message>
</context>
<context>
    <name>callttone::ui::SetupStep</name>
    <message>
        <source>%1 is not set.</source>
        <translation>%1 ist nicht gesetzt.</translation>
    </message>
    <message>
        <source>%1 are not set.</source>
        <translation>%1 sind nicht gesetzt.</translation>
    </message>
    <message>
        <source>Sign-in cannot start without an app of your own at %1.</source>
        <translation>Die Anmeldung braucht eine eigene App bei %1.</translation>
    </message>
    <message>
        <source>Redirect address to register there</source>
        <translation>Dort zu registrierende Weiterleitungsadresse</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>Weiterleitungsadresse</translation>
    </message>
    <message>
        <source>Copy the redirect address</source>
        <translation>Weiterleitungsadresse kopieren</translation>
    </message>
    <message>
        <source>Lines for .env</source>
        <translation>Zeilen für .env</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Zu %1 hinzufügen</translation>
    </message>
    <message>
        <source>Add to .env</source>
        <translation>Zu .env hinzufügen</translation>
    </message>
    <message>
        <source>Put each value after its equals sign and save. Check again starts the engine anew, which reads the file.</source>
        <translation>Schreiben Sie jeden Wert hinter sein Gleichheitszeichen und speichern Sie. „Erneut prüfen“ startet die Engine neu, die dann die Datei liest.</translation>
    </message>
    <message>
        <source>In the folder the service was started in, or in its data folder. Put each value after its equals sign, save, and restart the service.</source>
        <translation>Im Ordner, in dem der Dienst gestartet wurde, oder in seinem Datenordner. Schreiben Sie jeden Wert hinter sein Gleichheitszeichen, speichern Sie und starten Sie den Dienst neu.</translation>
    </message>
    <message>
        <source>%1 is still not set.</source>
        <translation>%1 ist noch nicht gesetzt.</translation>
    </message>
    <message>
        <source>%1 are still not set.</source>
        <translation>%1 sind noch nicht gesetzt.</translation>
    </message>
    <message>
        <source>Check that the file was saved and that each name is spelled as below.</source>
        <translation>Prüfen Sie, ob die Datei gespeichert ist und jeder Name wie unten geschrieben ist.</translation>
    </message>
</context>
<context>
    <name>callttone::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>callttone::ui::SideBar</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>callttone::ui::SignInFrame</name>
    <message>
        <source>Finish in your browser</source>
        <translation>Im Browser abschließen</translation>
    </message>
    <message>
        <source>Step 2 of 2</source>
        <translation>Schritt 2 von 2</translation>
    </message>
    <message>
        <source>Listening on %1</source>
        <translation>Lauscht auf %1</translation>
    </message>
    <message>
        <source>This sign-in is over</source>
        <translation>Diese Anmeldung ist vorbei</translation>
    </message>
    <message>
        <source>The engine does not know it any more: it was started again, or the link expired. Close the browser&apos;s tab and try again.</source>
        <translation>Die Engine kennt sie nicht mehr: Sie wurde neu gestartet, oder der Link ist abgelaufen. Den Tab im Browser schließen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Use this URL</source>
        <translation>Diese URL verwenden</translation>
    </message>
    <message>
        <source>The sign-in was cancelled</source>
        <translation>Die Anmeldung wurde abgebrochen</translation>
    </message>
    <message>
        <source>Somebody ended it here or in another window. Nothing was connected.</source>
        <translation>Jemand hat sie hier oder in einem anderen Fenster beendet. Nichts wurde verbunden.</translation>
    </message>
    <message>
        <source>%1 is connected</source>
        <translation>%1 ist verbunden</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>%1 was not connected</source>
        <translation>%1 wurde nicht verbunden</translation>
    </message>
    <message>
        <source>Nothing was connected</source>
        <translation>Nichts wurde verbunden</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Open app settings</source>
        <translation>App-Einstellungen öffnen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>callttone::ui::SignatureBox</name>
    <message>
        <source>Recheck</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>X-Webhook-Signature covers the body only, so the timestamp is not protected by it.</source>
        <translation>X-Webhook-Signature deckt nur den Inhalt ab, der Zeitstempel ist darum nicht geschützt.</translation>
    </message>
    <message>
        <source>secret %1</source>
        <translation>Geheimnis %1</translation>
    </message>
    <message>
        <source>Signature verified</source>
        <translation>Signatur bestätigt</translation>
    </message>
    <message>
        <source>Signature does not match. The body was changed after signing, or another secret was used.</source>
        <translation>Die Signatur passt nicht. Der Inhalt wurde nach dem Signieren geändert, oder es war ein anderes Geheimnis.</translation>
    </message>
    <message>
        <source>Cannot check: the secret was rotated after this attempt.</source>
        <translation>Nicht prüfbar: Das Geheimnis wurde nach diesem Versuch gewechselt.</translation>
    </message>
    <message>
        <source>Cannot check: the endpoint&apos;s secret is not available.</source>
        <translation>Nicht prüfbar: Das Geheimnis des Endpunkts ist nicht verfügbar.</translation>
    </message>
</context>
<context>
    <name>callttone::ui::Simulation</name>
    <message>
        <source>Ten times faster</source>
        <translation>Zehnmal schneller</translation>
    </message>
    <message>
        <source>Hang up the simulated call</source>
        <translation>Den simulierten Anruf auflegen</translation>
    </message>
    <message numerus="yes">
        <source>Hang up %n simulated calls</source>
        <translation>
            <numerusform>%n simulierten Anruf auflegen</numerusform>
            <numerusform>%n simulierte Anrufe auflegen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callttone::ui::SimulatorPanel</name>
    <message>
        <source>Call simulator</source>
        <translation>Anrufsimulator</translation>
    </message>
    <message>
        <source>Close call simulator</source>
        <translation>Anrufsimulator schließen</translation>
    </message>
    <message>
        <source>What happens in the call, newest last</source>
        <translation>Was im Anruf geschieht, Neuestes zuletzt</translation>
    </message>
    <message>
        <source>%1. Start plays the call: its events go to the service, and tools are really asked.</source>
        <translation>%1. „Starten“ spielt den Anruf ab: Seine Ereignisse gehen an den Dienst, und Werkzeuge werden wirklich gefragt.</translation>
    </message>
</context>
<context>
    <name>callttone::ui::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
</context>
<context>
    <name>callttone::ui::SlackUrlStep</name>
    <message>
        <source>Slack webhook URL</source>
        <translation>Slack-Webhook-URL</translation>
    </message>
    <message>
        <source>In your Slack app&apos;s settings, open Incoming Webhooks and turn them on.</source>
        <translation>Öffnen Sie in den Einstellungen Ihrer Slack-App Incoming Webhooks und schalten Sie sie ein.</translation>
    </message>
    <message>
        <source>Add a webhook to the workspace and choose the channel.</source>
        <translation>Fügen Sie dem Workspace einen Webhook hinzu und wählen Sie den Kanal.</translation>
    </message>
    <message>
        <source>Copy the webhook URL and paste it here.</source>
        <translation>Kopieren Sie die Webhook-URL und fügen Sie sie hier ein.</translation>
    </message>
    <message>
        <source>Messages are posted to the channel of the webhook. Its name is not known to CalltTone, and another channel needs another webhook.</source>
        <translation>Nachrichten gehen in den Kanal des Webhooks. CalltTone kennt seinen Namen nicht, und ein anderer Kanal braucht einen anderen Webhook.</translation>
    </message>
</context>
<context>
    <name>callttone::ui::SlotPicker</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Next free day</source>
        <translation>Nächster freier Tag</translation>
    </message>
    <message>
        <source>Another time…</source>
        <translation>Andere Zeit…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Free times</source>
        <translation>Freie Zeiten</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>Vorige Woche</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Nächste Woche</translation>
    </message>
    <message>
        <source>Time of day, hours and minutes</source>
        <translation>Uhrzeit, Stunden und Minuten</translation>
    </message>
    <message>
        <source>Also outside of the working hours</source>
        <translation>Auch außerhalb der Arbeitszeiten</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>From one day to another</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>MMM d</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>ddd d</source>
        <extracomment>Weekday and day of the month, short</extracomment>
        <translation>ddd d.</translation>
    </message>
    <message>
        <source>Looking for free times…</source>
        <translation>Freie Zeiten werden gesucht…</translation>
    </message>
    <message>
        <source>Nothing is free on this day.</source>
        <translation>An diesem Tag ist nichts frei.</translation>
    </message>
    <message numerus="yes">
        <source>%n times are free.</source>
        <translation>
            <numerusform>%n Zeit ist frei.</numerusform>
            <numerusform>%n Zeiten sind frei.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hours and minutes, such as 14:30.</source>
        <translation>Stunden und Minuten, etwa 14:30.</translation>
    </message>
    <message>
        <source>The clocks skip this time on that day.</source>
        <translation>Diese Zeit überspringen die Uhren an dem Tag.</translation>
    </message>
</context>
<context>
    <name>callttone::ui::Spinner</name>
    <message>
        <source>Working…</source>
        <translation>In Arbeit…</translation>
    </message>
</context>
<context>
    <name>callttone::ui::StartPage</name>
    <message>
        <source>Starting</source>
        <translation>Startet</translation>
    </message>
</context>
<context>
    <name>callttone::ui::SuggestionPopup</name>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
</context>
<context>
    <name>callttone::ui::SyncActivity</name>
    <message>
        <source>Filter by call or text</source>
        <translation>Nach Anruf oder Text filtern</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Zustellungen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Jeder Status</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation>%1 gezeigt</translation>
    </message>
    <message>
        <source>Nothing matches these filters</source>
        <translation>Nichts passt zu diesen Filtern</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Alle löschen</translation>
    </message>
</context>
<context>
    <name>callttone::ui::SyncAttention</name>
    <message>
        <source>%1: 1 delivery waits until another target is chosen</source>
        <translation>%1: 1 Zustellung wartet, bis ein anderes Ziel gewählt ist</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n deliveries wait until another target is chosen</source>
        <translation>
            <numerusform>%1: %n Zustellung wartet, bis ein anderes Ziel gewählt ist</numerusform>
            <numerusform>%1: %n Zustellungen warten, bis ein anderes Ziel gewählt ist</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: 1 delivery waits until its address is corrected</source>
        <translation>%1: 1 Zustellung wartet, bis die Adresse berichtigt ist</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n deliveries wait until its address is corrected</source>
        <translation>
            <numerusform>%1: %n Zustellung wartet, bis die Adresse berichtigt ist</numerusform>
            <numerusform>%1: %n Zustellungen warten, bis die Adresse berichtigt ist</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: 1 delivery waits until it is reconnected</source>
        <translation>%1: 1 Zustellung wartet, bis neu verbunden ist</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n deliveries wait until it is reconnected</source>
        <translation>
            <numerusform>%1: %n Zustellung wartet, bis neu verbunden ist</numerusform>
            <numerusform>%1: %n Zustellungen warten, bis neu verbunden ist</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: 1 delivery waits</source>
        <translation>%1: 1 Zustellung wartet</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n deliveries wait</source>
        <translation>
            <numerusform>%1: %n Zustellung wartet</numerusform>
            <numerusform>%1: %n Zustellungen warten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 did not take 1 delivery</source>
        <translation>%1 hat 1 Zustellung nicht angenommen</translation>
    </message>
    <message numerus="yes">
        <source>%1 did not take %n deliveries</source>
        <translation>
            <numerusform>%1 hat %n Zustellung nicht angenommen</numerusform>
            <numerusform>%1 hat %n Zustellungen nicht angenommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Read what it said, correct that, then retry. Others go on meanwhile.</source>
        <translation>Lesen, was es dazu sagt, das berichtigen und dann erneut versuchen. Andere laufen derweil weiter.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Ansehen</translation>
    </message>
</context>
<context>
    <name>callttone::ui::SyncDock</name>
    <message>
        <source>Show attempts</source>
        <translation>Versuche zeigen</translation>
    </message>
    <message>
        <source>Open call</source>
        <translation>Anruf öffnen</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Jetzt erneut versuchen</translation>
    </message>
    <message>
        <source>Chosen delivery</source>
        <translation>Gewählte Zustellung</translation>
    </message>
    <message>
        <source>Tried again in %1.</source>
        <translation>Wieder versucht in %1.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>callttone::ui::SyncEmpty</name>
    <message>
        <source>A message is posted when a call starts, and another when it ends. They show here.</source>
        <translation>Wenn ein Anruf beginnt, wird eine Nachricht gesendet, und eine weitere, wenn er endet. Sie erscheinen hier.</translation>
    </message>
    <message>
        <source>The events you chose are sent to your Zap as they happen. They show here.</source>
        <translation>Die gewählten Ereignisse gehen an den Zap, sobald sie geschehen. Sie erscheinen hier.</translation>
    </message>
    <message>
        <source>A row is written when a call ends, a lead is captured or an appointment is booked. They show here.</source>
        <translation>Eine Zeile wird geschrieben, wenn ein Anruf endet, ein Lead erfasst oder ein Termin gebucht wird. Sie erscheinen hier.</translation>
    </message>
    <message>
        <source>A call is logged once its analysis is complete, and a contact is made when a lead is captured. They show here.</source>
        <translation>Ein Anruf wird eingetragen, sobald seine Analyse fertig ist, und ein Kontakt angelegt, wenn ein Lead erfasst wird. Sie erscheinen hier.</translation>
    </message>
    <message>
        <source>A task is logged once a call&apos;s analysis is complete, and a lead is made when one is captured. They show here.</source>
        <translation>Eine Aufgabe wird eingetragen, sobald die Analyse eines Anrufs fertig ist, und ein Lead angelegt, wenn einer erfasst wird. Sie erscheinen hier.</translation>
    </message>
    <message>
        <source>What is sent after calls shows here.</source>
        <translation>Was nach Anrufen gesendet wird, erscheint hier.</translation>
    </message>
    <message>
        <source>%1 is not connected</source>
        <translation>%1 ist nicht verbunden</translation>
    </message>
    <message>
        <source>Connect it; what happens from then on is sent there and shows here.</source>
        <translation>Verbinden; was von da an geschieht, wird dorthin gesendet und erscheint hier.</translation>
    </message>
    <message>
        <source>Nothing was sent yet</source>
        <translation>Es wurde noch nichts gesendet</translation>
    </message>
</context>
<context>
    <name>callttone::ui::TabBar</name>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>callttone::ui::TestBanner</name>
    <message>
        <source>Test failed.</source>
        <translation>Test fehlgeschlagen.</translation>
    </message>
    <message>
        <source>in %1.</source>
        <translation>in %1.</translation>
    </message>
</context>
<context>
    <name>callttone::ui::TestCard</name>
    <message>
        <source>Send test</source>
        <translation>Test senden</translation>
    </message>
    <message>
        <source>Open delivery</source>
        <translation>Zustellung öffnen</translation>
    </message>
    <message>
        <source>Response body</source>
        <translation>Inhalt der Antwort</translation>
    </message>
    <message>
        <source>Test result</source>
        <translation>Testergebnis</translation>
    </message>
    <message>
        <source>Sends a real, signed sample event now, even while the endpoint is off, and shows what the server answered. Tests stay out of calls and figures.</source>
        <translation>Sendet jetzt ein echtes, signiertes Beispielereignis, auch wenn der Endpunkt aus ist, und zeigt die Antwort des Servers. Tests zählen nicht zu Anrufen und Kennzahlen.</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>nach %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Your server accepted the sample event and its signature can be verified.</source>
        <translation>Ihr Server hat das Beispielereignis angenommen, und seine Signatur ist prüfbar.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Noch einmal senden</translation>
    </message>
</context>
<context>
    <name>callttone::ui::TextField</name>
    <message>
        <source>Enter a whole number from %1 to %2.</source>
        <translation>Eine ganze Zahl von %1 bis %2 eingeben.</translation>
    </message>
</context>
<context>
    <name>callttone::ui::TimeHistogram</name>
    <message>
        <source>Deliveries over time</source>
        <translation>Zustellungen im Lauf der Zeit</translation>
    </message>
    <message>
        <source>The bars count by status, event and endpoint only, so more than the list shows.</source>
        <translation>Die Balken zählen nur nach Status, Ereignis und Endpunkt, also mehr, als die Liste zeigt.</translation>
    </message>
</context>
<context>
    <name>callttone::ui::TimelineCard</name>
    <message>
        <source>Parts of the timeline</source>
        <translation>Teile der Zeitleiste</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transkript</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>%1 %L2</source>
        <comment>name and count</comment>
        <translation>%1 %L2</translation>
    </message>
    <message>
        <source>The transcript comes when the call has ended.</source>
        <translation>Das Transkript kommt, wenn der Anruf beendet ist.</translation>
    </message>
    <message>
        <source>No transcript came for this call.</source>
        <translation>Zu diesem Anruf kam kein Transkript.</translation>
    </message>
    <message>
        <source>No tools were used in this call.</source>
        <translation>In diesem Anruf wurden keine Werkzeuge benutzt.</translation>
    </message>
    <message>
        <source>No events came for this call yet.</source>
        <translation>Zu diesem Anruf kamen noch keine Ereignisse.</translation>
    </message>
</context>
<context>
    <name>callttone::ui::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Open in Tools</source>
        <translation>In Werkzeuge öffnen</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Einklappen</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Ausklappen</translation>
    </message>
</context>
<context>
    <name>callttone::ui::TimezoneField</name>
    <message>
        <source>Type a city or region</source>
        <translation>Stadt oder Region eintippen</translation>
    </message>
    <message>
        <source>Choose a time zone: without it, times a caller says mean nothing.</source>
        <translation>Wählen Sie eine Zeitzone: Ohne sie sind im Anruf genannte Zeiten nicht eindeutig.</translation>
    </message>
    <message>
        <source>No time zone is called &quot;%1&quot;. Choose one from the list.</source>
        <translation>Keine Zeitzone heißt „%1“. Wählen Sie eine aus der Liste.</translation>
    </message>
</context>
<context>
    <name>callttone::ui::TimingsView</name>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>First byte</source>
        <translation>Erstes Byte</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Rest</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>total %1</source>
        <translation>gesamt %1</translation>
    </message>
    <message>
        <source>Timings: %1</source>
        <translation>Zeiten: %1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
</context>
<context>
    <name>callttone::ui::Toast</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>callttone::ui::TokenChip</name>
    <message>
        <source>Filter %1</source>
        <translation>Filter %1</translation>
    </message>
    <message>
        <source>Filter %1 is not used: %2</source>
        <translation>Filter %1 wird nicht benutzt: %2</translation>
    </message>
    <message>
        <source>Enter edits, Delete removes</source>
        <translation>Eingabetaste bearbeitet, Entf entfernt</translation>
    </message>
</context>
<context>
    <name>callttone::ui::TokenFilter</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Add a filter or search text</source>
        <translation>Filter oder Suchtext hinzufügen</translation>
    </message>
    <message>
        <source>Search text for “%1”</source>
        <translation>Text nach „%1“ durchsuchen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Backspace removes the last filter</source>
        <translation>Die Rücktaste entfernt den letzten Filter</translation>
    </message>
</context>
<context>
    <name>callttone::ui::ToolAttention</name>
    <message>
        <source>Open Tools</source>
        <translation>Werkzeuge öffnen</translation>
    </message>
    <message>
        <source>%1 is not asked for a moment, because it failed several times</source>
        <translation>%1 wird kurz nicht gefragt, weil es mehrmals fehlschlug</translation>
    </message>
    <message>
        <source>%1: 1 tool call failed in the last hour</source>
        <translation>%1: 1 Werkzeugaufruf in der letzten Stunde fehlgeschlagen</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n tool calls failed in the last hour</source>
        <translation>
            <numerusform>%1: %n Werkzeugaufruf in der letzten Stunde fehlgeschlagen</numerusform>
            <numerusform>%1: %n Werkzeugaufrufe in der letzten Stunde fehlgeschlagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callttone::ui::ToolChangeView</name>
    <message>
        <source>Agents do not get it until you accept it.</source>
        <translation>Agenten bekommen es erst, wenn Sie es annehmen.</translation>
    </message>
    <message>
        <source>Agents do not get it until you accept what it says now.</source>
        <translation>Agenten bekommen es erst, wenn Sie annehmen, was es jetzt sagt.</translation>
    </message>
    <message>
        <source>The server does not have it any more, so agents do not get it.</source>
        <translation>Der Server hat es nicht mehr, also bekommen es Agenten nicht.</translation>
    </message>
    <message>
        <source>Destructive</source>
        <translation>Löschend</translation>
    </message>
    <message>
        <source>Reads only</source>
        <translation>Liest nur</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>Schreibt</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Keep off</source>
        <translation>Aus lassen</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>Marks, before and now</source>
        <translation>Merkmale, vorher und jetzt</translation>
    </message>
    <message>
        <source>Description, before and now</source>
        <translation>Beschreibung, vorher und jetzt</translation>
    </message>
    <message>
        <source>Arguments, before and now</source>
        <translation>Argumente, vorher und jetzt</translation>
    </message>
    <message>
        <source>Agents do not get it, and it is not asked about again until it changes.</source>
        <translation>Agenten bekommen es nicht, und danach wird erst wieder gefragt, wenn es sich ändert.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Arguments (JSON Schema)</source>
        <translation>Argumente (JSON Schema)</translation>
    </message>
    <message>
        <source>seen %1</source>
        <translation>gesehen %1</translation>
    </message>
    <message>
        <source>Keep %1 off</source>
        <translation>%1 aus lassen</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Von der Liste nehmen</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Take %1 off the list</source>
        <translation>%1 von der Liste nehmen</translation>
    </message>
    <message>
        <source>Accept %1</source>
        <translation>%1 annehmen</translation>
    </message>
</context>
<context>
    <name>callttone::ui::ToolFix</name>
    <message>
        <source>Choose calendar</source>
        <translation>Kalender wählen</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Neu verbinden</translation>
    </message>
    <message>
        <source>Show permissions</source>
        <translation>Berechtigungen zeigen</translation>
    </message>
    <message>
        <source>Open configuration</source>
        <translation>Konfiguration öffnen</translation>
    </message>
    <message>
        <source>Open integration</source>
        <translation>Integration öffnen</translation>
    </message>
</context>
<context>
    <name>callttone::ui::ToolHead</name>
    <message>
        <source>not called in the last 24 h</source>
        <translation>in den letzten 24 h nicht aufgerufen</translation>
    </message>
    <message>
        <source>p50 %1</source>
        <translation>p50 %1</translation>
    </message>
    <message>
        <source>p95 %1</source>
        <translation>p95 %1</translation>
    </message>
    <message>
        <source>1 call</source>
        <translation>1 Aufruf</translation>
    </message>
    <message numerus="yes">
        <source>%n calls</source>
        <translation>
            <numerusform>%n Aufruf</numerusform>
            <numerusform>%n Aufrufe</numerusform>
        </translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 Fehler</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message>
        <source>24 h: %1</source>
        <translation>24 h: %1</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Call simulator</source>
        <translation>Anrufsimulator</translation>
    </message>
    <message>
        <source>Agents do not get this tool. It is switched on at its integration.</source>
        <translation>Agenten bekommen dieses Werkzeug nicht. Eingeschaltet wird es bei seiner Integration.</translation>
    </message>
    <message>
        <source>Reads only</source>
        <translation>Liest nur</translation>
    </message>
    <message>
        <source>Destructive</source>
        <translation>Destruktiv</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>Schreibt</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>How long tools take while a caller waits.</source>
        <translation>Wie lange Werkzeuge brauchen, während im Anruf gewartet wird.</translation>
    </message>
    <message>
        <source>How long each tool took in the last 24 hours, while a caller waited. After half a second a caller notices, after a whole one they hear a pause.</source>
        <translation>Wie lange jedes Werkzeug in den letzten 24 Stunden brauchte, während im Anruf gewartet wurde. Eine halbe Sekunde fällt auf, eine ganze ist als Pause zu hören.</translation>
    </message>
</context>
<context>
    <name>callttone::ui::ToolInput</name>
    <message>
        <source>Writes to %1.</source>
        <translation>Schreibt in %1.</translation>
    </message>
    <message>
        <source>Runs against your live calendar. Reads only.</source>
        <translation>Liest nur Ihren echten Kalender.</translation>
    </message>
    <message>
        <source>Runs against your live %1. Reads only.</source>
        <translation>Liest nur Ihr echtes %1.</translation>
    </message>
    <message>
        <source>Arguments as</source>
        <translation>Argumente als</translation>
    </message>
    <message>
        <source>This tool takes no arguments.</source>
        <translation>Dieses Werkzeug hat keine Argumente.</translation>
    </message>
    <message>
        <source>Arguments as JSON</source>
        <translation>Argumente als JSON</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Probelauf</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Looks everything up and shows what would be sent, but changes nothing.</source>
        <translation>Schlägt alles nach und zeigt, was gesendet würde, ändert aber nichts.</translation>
    </message>
    <message>
        <source>Run (%1)</source>
        <translation>Ausführen (%1)</translation>
    </message>
</context>
<context>
    <name>callttone::ui::ToolLatencyAxis</name>
    <message>
        <source>500 ms</source>
        <translation>500 ms</translation>
    </message>
    <message>
        <source>1 s</source>
        <translation>1 s</translation>
    </message>
</context>
<context>
    <name>callttone::ui::ToolLatencyCard</name>
    <message>
        <source>%1: %2 / %3 ms</source>
        <translation>%1: %2 / %3 ms</translation>
    </message>
    <message>
        <source>Shown is the slowest tool, %1.</source>
        <translation>Gezeigt wird das langsamste Werkzeug, %1.</translation>
    </message>
    <message>
        <source>slowest tool of each</source>
        <translation>jeweils langsamstes</translation>
    </message>
    <message>
        <source>No tool was called today.</source>
        <translation>Heute wurde kein Werkzeug aufgerufen.</translation>
    </message>
    <message>
        <source>How fast your agents&apos; tools answer shows here after the first call that uses one.</source>
        <translation>Wie schnell die Werkzeuge Ihrer Agenten antworten, erscheint hier nach dem ersten Anruf, der eines benutzt.</translation>
    </message>
    <message>
        <source>Tool latency</source>
        <translation>Werkzeuglatenz</translation>
    </message>
    <message>
        <source>p50 / p95, today</source>
        <translation>p50 / p95, heute</translation>
    </message>
</context>
<context>
    <name>callttone::ui::ToolLatencyRow</name>
    <message>
        <source>not called</source>
        <translation>nicht aufgerufen</translation>
    </message>
    <message>
        <source>1 call</source>
        <translation>1 Aufruf</translation>
    </message>
    <message numerus="yes">
        <source>%n calls</source>
        <translation>
            <numerusform>%n Aufruf</numerusform>
            <numerusform>%n Aufrufe</numerusform>
        </translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 Fehler</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message>
        <source>half within %1</source>
        <translation>die Hälfte innerhalb von %1</translation>
    </message>
    <message>
        <source>95 percent within %1</source>
        <translation>95 Prozent innerhalb von %1</translation>
    </message>
</context>
<context>
    <name>callttone::ui::ToolList</name>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Destructive</source>
        <translation>Destruktiv</translation>
    </message>
    <message>
        <source>Destructive. %1</source>
        <translation>Destruktiv. %1</translation>
    </message>
</context>
<context>
    <name>callttone::ui::ToolListDelegate</name>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
</context>
<context>
    <name>callttone::ui::ToolListPane</name>
    <message>
        <source>Filter tools</source>
        <translation>Werkzeuge filtern</translation>
    </message>
    <message>
        <source>No tool matches</source>
        <translation>Kein Werkzeug passt</translation>
    </message>
    <message>
        <source>Try part of a name, or an integration.</source>
        <translation>Versuchen Sie einen Teil des Namens oder eine Integration.</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter entfernen</translation>
    </message>
</context>
<context>
    <name>callttone::ui::ToolResult</name>
    <message>
        <source>Open in Tools</source>
        <translation>In Werkzeuge öffnen</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Gesagt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Sample data of a simulated call: no tool was asked.</source>
        <translation>Beispieldaten eines simulierten Anrufs: Es wurde kein Werkzeug gefragt.</translation>
    </message>
</context>
<context>
    <name>callttone::ui::ToolReviewDialog</name>
    <message>
        <source>Review the tools of %1</source>
        <translation>Werkzeuge von %1 prüfen</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen …</translation>
    </message>
    <message>
        <source>What a server says of its tools steers your agents, so it is for you to read first.</source>
        <translation>Was ein Server über seine Werkzeuge sagt, lenkt Ihre Agenten; darum lesen Sie es zuerst.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>Alle annehmen</translation>
    </message>
    <message>
        <source>Tools that changed</source>
        <translation>Geänderte Werkzeuge</translation>
    </message>
    <message>
        <source>Nothing waits to be reviewed.</source>
        <translation>Nichts wartet auf Prüfung.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>All tools of %1 are reviewed.</source>
        <translation>Alle Werkzeuge von %1 sind geprüft.</translation>
    </message>
    <message>
        <source>What changed could not be loaded.</source>
        <translation>Die Änderungen ließen sich nicht laden.</translation>
    </message>
    <message>
        <source>What changed about it</source>
        <translation>Was sich daran geändert hat</translation>
    </message>
</context>
<context>
    <name>callttone::ui::ToolRuns</name>
    <message>
        <source>It writes to %1, as it would during a call. Dry run looks everything up and changes nothing. You are asked once for each tool while the window is open.</source>
        <translation>Es schreibt in %1, wie es das in einem Anruf täte. „Probelauf“ schlägt alles nach und ändert nichts. Sie werden je Werkzeug einmal gefragt, solange das Fenster offen ist.</translation>
    </message>
    <message>
        <source>Run %1 for real?</source>
        <translation>%1 wirklich ausführen?</translation>
    </message>
    <message>
        <source>Run for real</source>
        <translation>Wirklich ausführen</translation>
    </message>
</context>
<context>
    <name>callttone::ui::ToolUse</name>
    <message>
        <source>%1, hourly p50 today</source>
        <translation>%1, p50 je Stunde heute</translation>
    </message>
    <message>
        <source>Half of the calls within the first figure, 95 percent within the second</source>
        <translation>Die Hälfte der Aufrufe innerhalb der ersten Zahl, 95 Prozent innerhalb der zweiten</translation>
    </message>
    <message>
        <source>call today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>calls today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>1 of them failed</source>
        <translation>1 davon fehlgeschlagen</translation>
    </message>
    <message numerus="yes">
        <source>%n of them failed</source>
        <translation>
            <numerusform>%n davon fehlgeschlagen</numerusform>
            <numerusform>%n davon fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>not called</source>
        <translation>nicht aufgerufen</translation>
    </message>
    <message>
        <source>%1, p50 %2</source>
        <comment>hour and latency</comment>
        <translation>%1, p50 %2</translation>
    </message>
</context>
<context>
    <name>callttone::ui::ToolsPage</name>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>1 tool</source>
        <translation>1 Werkzeug</translation>
    </message>
    <message numerus="yes">
        <source>%n tools</source>
        <translation>
            <numerusform>%n Werkzeug</numerusform>
            <numerusform>%n Werkzeuge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from 1 integration</source>
        <translation>%1 aus 1 Integration</translation>
    </message>
    <message>
        <source>%1 from %2 integrations</source>
        <translation>%1 aus %2 Integrationen</translation>
    </message>
    <message>
        <source>No tools yet</source>
        <translation>Noch keine Werkzeuge</translation>
    </message>
    <message>
        <source>Agents get tools as soon as an integration that has some is connected: GoHighLevel, Google Calendar, Make or an MCP server.</source>
        <translation>Agenten bekommen Werkzeuge, sobald eine Integration verbunden ist, die welche hat: GoHighLevel, Google Calendar, Make oder ein MCP-Server.</translation>
    </message>
    <message>
        <source>Open Integrations</source>
        <translation>Integrationen öffnen</translation>
    </message>
    <message>
        <source>Call simulator</source>
        <translation>Anrufsimulator</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Tools need the Professional plan</source>
        <translation>Werkzeuge brauchen den Tarif Professional</translation>
    </message>
    <message>
        <source>%1 is on %2. You can look around; tools come with integrations.</source>
        <translation>%1 nutzt den Tarif %2. Sie können sich umsehen; Werkzeuge kommen mit den Integrationen.</translation>
    </message>
    <message>
        <source>See plans</source>
        <translation>Tarife ansehen</translation>
    </message>
</context>
<context>
    <name>callttone::ui::TrayController</name>
    <message>
        <source>Open CalltTone</source>
        <translation>CalltTone öffnen</translation>
    </message>
    <message>
        <source>Mute notifications</source>
        <translation>Benachrichtigungen stummschalten</translation>
    </message>
    <message>
        <source>Simulate a call</source>
        <translation>Anruf simulieren</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>callttone::ui::WaitingStep</name>
    <message>
        <source>Paste the redirect URL instead</source>
        <translation>Stattdessen die Weiterleitungs-URL einfügen</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Noch einmal öffnen</translation>
    </message>
    <message>
        <source>Use this when the browser is on another computer or shows &quot;can&apos;t reach this page&quot;. Copy its full address here.</source>
        <translation>Für den Fall, dass der Browser auf einem anderen Rechner läuft oder meldet, dass die Seite nicht erreichbar ist. Kopieren Sie seine ganze Adresse hierher.</translation>
    </message>
    <message>
        <source>Redirect URL</source>
        <translation>Weiterleitungs-URL</translation>
    </message>
    <message>
        <source>%1 answered</source>
        <translation>%1 hat geantwortet</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation>Wartet auf %1</translation>
    </message>
    <message>
        <source>Checking what was allowed, and who signed in.</source>
        <translation>Es wird geprüft, was erlaubt wurde und wer sich angemeldet hat.</translation>
    </message>
    <message>
        <source>This link expires in %1.</source>
        <translation>Dieser Link läuft in %1 ab.</translation>
    </message>
</context>
<context>
    <name>callttone::ui::WebhookDialog</name>
    <message>
        <source>%1 webhook URL</source>
        <translation>Webhook-URL von %1</translation>
    </message>
    <message>
        <source>Change the address of %1</source>
        <translation>Adresse von %1 ändern</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>%1 verbinden</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Jetzt: %1</translation>
    </message>
    <message>
        <source>Send test</source>
        <translation>Test senden</translation>
    </message>
    <message>
        <source>Send test (%1)</source>
        <translation>Test senden (%1)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>When the caller is a qualified lead</source>
        <translation>Wenn die anrufende Person ein qualifizierter Lead ist</translation>
    </message>
    <message>
        <source>When should agents trigger it?</source>
        <translation>Wann sollen Agenten es starten?</translation>
    </message>
    <message>
        <source>Agents read this sentence to decide during the call.</source>
        <translation>Agenten lesen diesen Satz, um während des Anrufs zu entscheiden.</translation>
    </message>
    <message>
        <source>Webhook API key</source>
        <translation>API-Schlüssel des Webhooks</translation>
    </message>
    <message>
        <source>Only if the webhook in Make asks for one. It is kept with the address, in the vault.</source>
        <translation>Nur, wenn der Webhook in Make einen verlangt. Er wird mit der Adresse im Tresor aufbewahrt.</translation>
    </message>
    <message>
        <source>API key (optional)</source>
        <translation>API-Schlüssel (optional)</translation>
    </message>
    <message>
        <source>Events to send</source>
        <translation>Zu sendende Ereignisse</translation>
    </message>
    <message>
        <source>Zapier gets events after they happen. To act during a call, use Make. Zapier answers every test, even for a Zap that is off.</source>
        <translation>Zapier erhält Ereignisse, nachdem sie geschehen sind. Um während eines Anrufs zu handeln, verwenden Sie Make. Zapier beantwortet jeden Test, auch für einen ausgeschalteten Zap.</translation>
    </message>
    <message>
        <source>Test accepted</source>
        <translation>Test angenommen</translation>
    </message>
    <message>
        <source>The address of %1 was changed.</source>
        <translation>Die Adresse von %1 wurde geändert.</translation>
    </message>
    <message>
        <source>%1 is connected.</source>
        <translation>%1 ist verbunden.</translation>
    </message>
</context>
<context>
    <name>callttone::ui::WebhooksPage</name>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>No endpoints yet</source>
        <translation>Noch keine Endpunkte</translation>
    </message>
    <message>
        <source>Add the address of your server. CalltTone sends it a signed event whenever a call starts, ends or fails, and when transcript and analysis are ready.</source>
        <translation>Tragen Sie die Adresse Ihres Servers ein. CalltTone sendet ihm ein signiertes Ereignis, wenn ein Anruf beginnt, endet oder scheitert und wenn Transkript und Analyse fertig sind.</translation>
    </message>
    <message>
        <source>Add Endpoint</source>
        <translation>Endpunkt hinzufügen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>callttone::ui::WeekGrid</name>
    <message>
        <source>Appointments of the week</source>
        <translation>Termine der Woche</translation>
    </message>
</context>
<context>
    <name>callttone::ui::WeekView</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Show this week (Home)</source>
        <translation>Diese Woche zeigen (Pos1)</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>Vorige Woche</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Bild auf</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Nächste Woche</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Bild ab</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>From the first day of a week to its last</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>MMMM d</source>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>MMMM d, yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>callttone::ui::WirePane</name>
    <message>
        <source>Steps of the sign-in</source>
        <translation>Schritte der Anmeldung</translation>
    </message>
    <message>
        <source>The last 30 exchanges since the engine was started. Authorization, cookies and session ids are masked.</source>
        <translation>Die letzten 30 Gespräche seit dem Start der Engine. Autorisierung, Cookies und Sitzungs-IDs sind verdeckt.</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Exchanges with the server</source>
        <translation>Gespräche mit dem Server</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen …</translation>
    </message>
    <message>
        <source>Nothing was said yet</source>
        <translation>Noch nichts gesagt</translation>
    </message>
    <message>
        <source>Test the connection, or start a call: every request and its answer show here.</source>
        <translation>Die Verbindung testen oder einen Anruf beginnen: Jede Anfrage und ihre Antwort erscheinen hier.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>callttone::ui::WireView</name>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>Inhalt der Anfrage</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Response body</source>
        <translation>Inhalt der Antwort</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>Als cURL kopieren</translation>
    </message>
    <message>
        <source>Requests to the vendor</source>
        <translation>Anfragen an den Anbieter</translation>
    </message>
    <message>
        <source>The vendor was not asked: the answer came from this program alone.</source>
        <translation>Der Anbieter wurde nicht gefragt: Die Antwort kam allein von diesem Programm.</translation>
    </message>
    <message>
        <source>Run the tool to see what is sent to the vendor, and what it answers.</source>
        <translation>Führen Sie das Werkzeug aus, um zu sehen, was an den Anbieter gesendet wird und was er antwortet.</translation>
    </message>
    <message>
        <source>Request, %1 into the call</source>
        <translation>Anfrage, %1 nach Beginn</translation>
    </message>
    <message>
        <source>Response %1, after %2</source>
        <translation>Antwort %1, nach %2</translation>
    </message>
    <message>
        <source>No response within %1</source>
        <translation>Keine Antwort innerhalb von %1</translation>
    </message>
    <message>
        <source>Without the sign-in, which is never logged. Add your own to send it.</source>
        <translation>Ohne die Anmeldung, die nie protokolliert wird. Fügen Sie Ihre eigene hinzu, um die Anfrage zu senden.</translation>
    </message>
    <message>
        <source>A part of this request was cut or made unreadable, so it cannot be sent again.</source>
        <translation>Ein Teil dieser Anfrage wurde gekürzt oder unlesbar gemacht, darum lässt sie sich nicht erneut senden.</translation>
    </message>
    <message>
        <source>Copied as cURL, without the sign-in.</source>
        <translation>Als cURL kopiert, ohne die Anmeldung.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>Request address</source>
        <translation>Adresse der Anfrage</translation>
    </message>
    <message>
        <source>The vendor was not asked: there was nothing to do.</source>
        <translation>Der Anbieter wurde nicht gefragt: Es war nichts zu tun.</translation>
    </message>
    <message>
        <source>Request, %1 into the attempt</source>
        <translation>Anfrage, %1 nach Beginn des Versuchs</translation>
    </message>
    <message>
        <source>Request headers</source>
        <translation>Header der Anfrage</translation>
    </message>
    <message>
        <source>Response headers</source>
        <translation>Header der Antwort</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>The request and its answer as text, with headers and bodies</source>
        <translation>Anfrage und Antwort als Text, mit Headern und Inhalt</translation>
    </message>
    <message>
        <source>Nothing was sent: the connection could not be made.</source>
        <translation>Nichts wurde gesendet: Die Verbindung kam nicht zustande.</translation>
    </message>
    <message>
        <source>Request, after %1</source>
        <translation>Anfrage, nach %1</translation>
    </message>
    <message>
        <source>Copied, without what is secret.</source>
        <translation>Kopiert, ohne Geheimes.</translation>
    </message>
</context>
<context>
    <name>callttone::ui::WorkingHoursDialog</name>
    <message>
        <source>Working hours</source>
        <translation>Arbeitszeiten</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>After a number of minutes in a field</extracomment>
        <translation> min</translation>
    </message>
    <message>
        <source> days</source>
        <extracomment>After a number of days in a field</extracomment>
        <translation> Tage</translation>
    </message>
    <message>
        <source>They limit what agents offer. You can make appointments at any time.</source>
        <translation>Sie begrenzen, was Agenten anbieten. Sie selbst können Termine zu jeder Zeit anlegen.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>Such as 09:00 – 12:00, 13:00 – 17:00. Leave a day empty to close it.</source>
        <translation>Etwa 09:00 – 12:00, 13:00 – 17:00. Ein leerer Tag ist geschlossen.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Length of a slot</source>
        <translation>Länge eines Zeitfensters</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Vorlauf</translation>
    </message>
    <message>
        <source>Days ahead</source>
        <translation>Tage im Voraus</translation>
    </message>
    <message>
        <source>Not sooner than that.</source>
        <translation>Nicht früher als das.</translation>
    </message>
    <message>
        <source>Not later than that.</source>
        <translation>Nicht später als das.</translation>
    </message>
    <message>
        <source>%1: write times from and to, one after the other, such as 09:00 – 12:00, 13:00 – 17:00.</source>
        <translation>%1: Schreiben Sie Zeiten von und bis nacheinander, etwa 09:00 – 12:00, 13:00 – 17:00.</translation>
    </message>
</context>
<context>
    <name>callttone::ui::WorkspaceRow</name>
    <message>
        <source>Sandbox: stand-ins answer for all vendors, nothing here is real</source>
        <translation>Sandbox: Stellvertreter antworten für alle Anbieter, nichts hier ist echt</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
</context>
<context>
    <name>callttone::ui::WriteSwitch</name>
    <message>
        <source>Let tools write</source>
        <translation>Werkzeuge schreiben lassen</translation>
    </message>
    <message>
        <source>Let tools write to %1</source>
        <translation>In %1 schreiben lassen</translation>
    </message>
    <message>
        <source>No tool is connected: all of them answer with sample data.</source>
        <translation>Kein Werkzeug ist verbunden: Alle antworten mit Beispieldaten.</translation>
    </message>
    <message>
        <source>On: appointments and contacts are really made, and scenarios really run.</source>
        <translation>Ein: Termine und Kontakte werden wirklich angelegt, und Szenarien laufen wirklich.</translation>
    </message>
    <message>
        <source>Off: booking and contact tools answer with sample data.</source>
        <translation>Aus: Buchungs- und Kontaktwerkzeuge antworten mit Beispieldaten.</translation>
    </message>
    <message>
        <source>The service does not list its tools, so all of them answer with sample data. %1</source>
        <translation>Der Dienst nennt seine Werkzeuge nicht, darum antworten alle mit Beispieldaten. %1</translation>
    </message>
</context>
</TS>
