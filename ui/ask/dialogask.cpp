#include "ask/dialogask.h"

#include "ask/questiondialog.h"
#include "look/growingtextedit.h"
#include "look/theme.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QStandardPaths>

#include <functional>

namespace candour {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("candour::DialogAsk", text);
}

/// The field of a text question, as a widget and a way to read it.
struct Answer
{
    QWidget *widget = nullptr;
    std::function<QString()> words;
};

Answer addField(QuestionDialog &dialog, const Ask::TextQuestion &question, QPushButton *verb)
{
    const auto follow = [verb, question](const QString &words) {
        verb->setEnabled(question.mayBeEmpty || !words.trimmed().isEmpty());
    };
    follow(question.initial);
    if (question.severalLines) {
        auto *area = new GrowingTextEdit(&dialog);
        area->setPlainText(question.initial);
        QObject::connect(area, &QTextEdit::textChanged, verb, [area, follow] { follow(area->toPlainText()); });
        return {area, [area] { return area->toPlainText(); }};
    }
    auto *line = new QLineEdit(question.initial, &dialog);
    line->setEchoMode(question.secret ? QLineEdit::Password : QLineEdit::Normal);
    QObject::connect(line, &QLineEdit::textChanged, verb, follow);
    return {line, [line] { return line->text(); }};
}

/// The ending of a filter's first pattern: "csv" of "Tables (*.csv *.xlsx)"; empty where it takes every name.
QString endingOf(const QString &filter)
{
    static const QRegularExpression pattern(QStringLiteral("\\*\\.(\\w+)"));
    return pattern.match(filter).captured(1);
}

std::optional<QString> given(const QString &path)
{
    return path.isEmpty() ? std::nullopt : std::optional(path);
}

} // namespace

DialogAsk::DialogAsk(QWidget &window)
    : m_window(window)
{
}

bool DialogAsk::confirm(const QString &title, const QString &text, const QString &verb)
{
    QuestionDialog dialog(title, text, &m_window);
    dialog.addCancel(tr("Cancel"));
    dialog.addVerb(verb);
    return dialog.exec() == QDialog::Accepted;
}

std::optional<QString> DialogAsk::choose(const QString &title, const QString &text, const QList<Choice> &choices)
{
    QuestionDialog dialog(title, text, &m_window);
    std::optional<QString> taken;
    for (const Choice &choice : choices) {
        auto *button = new QPushButton(choice.verb, &dialog);
        button->setObjectName(QLatin1String("choice_") + choice.key);
        button->setAccessibleDescription(choice.explanation);
        if (dialog.body()->count() == 0) {
            button->setDefault(true);
            makePrimary(button);
        }
        QObject::connect(button, &QPushButton::clicked, &dialog, [&dialog, &taken, key = choice.key] {
            taken = key;
            dialog.accept();
        });
        dialog.body()->addWidget(button);
        if (choice.explanation.isEmpty())
            continue;
        auto *words = new QLabel(choice.explanation, &dialog);
        words->setWordWrap(true);
        dialog.body()->addWidget(words);
        dialog.body()->addSpacing(4);
    }
    dialog.addCancel(tr("Cancel"));
    dialog.exec();
    return taken;
}

std::optional<QString> DialogAsk::text(const TextQuestion &question)
{
    QuestionDialog dialog(question.title, {}, &m_window);
    dialog.addCancel(tr("Cancel"));
    QPushButton *verb = dialog.addVerb(question.verb);
    auto *label = new QLabel(question.label, &dialog);
    const Answer answer = addField(dialog, question, verb);
    answer.widget->setObjectName(QStringLiteral("questionField"));
    answer.widget->setAccessibleName(question.label);
    label->setBuddy(answer.widget);
    dialog.body()->addWidget(label);
    dialog.body()->addWidget(answer.widget);
    answer.widget->setFocus();
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return answer.words();
}

std::optional<QString> DialogAsk::chooseOpenFile(const QString &title, const QString &filter)
{
    return given(QFileDialog::getOpenFileName(&m_window, title, {}, filter));
}

std::optional<QString> DialogAsk::chooseSaveFile(const QString &title, const QString &suggestedName,
    const QString &filter)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString suggested = QFileInfo(suggestedName).isAbsolute() ? suggestedName : folder + u'/' + suggestedName;
    QString path = QFileDialog::getSaveFileName(&m_window, title, suggested, filter);
    // A name typed without its ending gets the one of the filter, as on every other desk.
    if (!path.isEmpty() && QFileInfo(path).suffix().isEmpty() && !endingOf(filter).isEmpty()) {
        const QString full = path + u'.' + endingOf(filter);
        if (QFileInfo::exists(full)
            && !confirm(title, tr("%1 is already there.").arg(QFileInfo(full).fileName()), tr("Replace the file")))
            return std::nullopt;
        path = full;
    }
    return given(path);
}

std::optional<QString> DialogAsk::chooseFolder(const QString &title)
{
    return given(QFileDialog::getExistingDirectory(&m_window, title));
}

void DialogAsk::tell(const Error &error)
{
    QString text = error.message;
    for (const QString &item : error.missing)
        text += QStringLiteral("\n• ") + item;
    tell(error.kind == Error::Kind::Refused ? tr("This is still missing") : tr("That could not be done"), text);
}

void DialogAsk::tell(const QString &title, const QString &text)
{
    QuestionDialog dialog(title, text, &m_window);
    dialog.addVerb(tr("Close"));
    dialog.exec();
}

} // namespace candour
