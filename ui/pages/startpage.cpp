#include "pages/startpage.h"

#include "base/error.h"
#include "look/elidedlabel.h"
#include "look/icons.h"
#include "look/inlinemessage.h"
#include "look/theme.h"
#include "pages/measures.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace candour {

namespace {

constexpr int columnWidth = 560;

/// "~/Registers" instead of the whole path, as the rest says nothing new.
QString folderWords(const QFileInfo &file)
{
    const QString folder = file.absolutePath();
    const QString home = QDir::homePath();
    return folder.startsWith(home) ? QDir::toNativeSeparators(u'~' + folder.mid(home.size())) : QDir::toNativeSeparators(folder);
}

QPushButton *choice(const QString &words, const QString &objectName, Glyph glyph, QWidget *parent)
{
    auto *button = new QPushButton(words, parent);
    button->setObjectName(objectName);
    button->setIcon(glyphIcon(glyph));
    return button;
}

} // namespace

StartPage::StartPage(QWidget *parent)
    : QWidget(parent)
    , m_message(new InlineMessage(this))
    , m_recent(new QVBoxLayout)
{
    setObjectName(u"start"_qs);
    m_mark = new QLabel(this);
    m_name = new QLabel(tr("Candour"), this);
    auto *purpose = new QLabel(tr("A workbench for patient safety, clinical audit and patient experience."), this);
    purpose->setWordWrap(true);
    m_recentHead = new QLabel(tr("Opened recently"), this);

    auto *inner = new QVBoxLayout;
    inner->setSpacing(8);
    inner->addStretch(2);
    for (QLabel *label : {m_mark, m_name, purpose})
        inner->addWidget(label);
    inner->addSpacing(16);
    inner->addLayout(createButtons());
    inner->addWidget(m_message);
    inner->addSpacing(16);
    inner->addWidget(m_recentHead);
    inner->addLayout(m_recent);
    inner->addStretch(3);
    m_recent->setSpacing(4);
    m_middle = new QWidget(this);
    m_middle->setLayout(inner);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(24, 24, 24, 24);
    row->addStretch(1);
    row->addWidget(m_middle, 10);
    row->addStretch(1);
    refreshLook();
}

QLayout *StartPage::createButtons()
{
    auto *begin = choice(tr("&New register…"), u"newRegister"_qs, Glyph::Plus, this);
    begin->setIcon(glyphIcon(Glyph::Plus, Role::OnAccent));
    makePrimary(begin);
    auto *open = choice(tr("&Open…"), u"openRegister"_qs, Glyph::Audit, this);
    auto *demo = choice(tr("Open the &demo Trust"), u"openDemo"_qs, Glyph::Ward, this);
    demo->setToolTip(tr("Northvale, a Trust that does not exist, to look around in"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (QPushButton *button : {begin, open, demo})
        buttons->addWidget(button);
    buttons->addStretch(1);
    connect(begin, &QPushButton::clicked, this, &StartPage::newRequested);
    connect(open, &QPushButton::clicked, this, &StartPage::openRequested);
    connect(demo, &QPushButton::clicked, this, &StartPage::demoRequested);
    return buttons;
}

void StartPage::setRecentFiles(const QStringList &paths)
{
    for (QWidget *row : std::as_const(m_rows)) {
        row->hide();
        row->deleteLater();
    }
    m_rows.clear();
    m_recentHead->setVisible(!paths.isEmpty());
    for (const QString &path : paths)
        addRecent(path);
}

void StartPage::addRecent(const QString &path)
{
    const QFileInfo file(path);
    const bool there = file.exists();
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(12);
    auto *open = new QPushButton(file.completeBaseName(), row);
    open->setObjectName(u"recent"_qs);
    open->setToolTip(QDir::toNativeSeparators(path));
    open->setEnabled(there);
    makeLink(open);
    auto *where = new ElidedLabel(there ? folderWords(file) : tr("%1 – not there any more").arg(folderWords(file)), row);
    where->setElideMode(Qt::ElideMiddle);
    where->setForegroundRole(QPalette::PlaceholderText);
    line->addWidget(open);
    line->addWidget(where, 1);
    connect(open, &QPushButton::clicked, this, [this, path] { Q_EMIT fileChosen(path); });
    if (!there) {
        auto *remove = new QPushButton(tr("Remove"), row);
        remove->setObjectName(u"removeRecent"_qs);
        remove->setAccessibleName(tr("Remove %1 from this list").arg(file.fileName()));
        makeLink(remove);
        line->addWidget(remove);
        connect(remove, &QPushButton::clicked, this, [this, path] { Q_EMIT removeRequested(path); });
    }
    m_recent->addWidget(row);
    m_rows.append(row);
}

void StartPage::showError(const Error &error)
{
    m_message->say(Tone::Critical, error.message);
}

void StartPage::clearError()
{
    m_message->dismiss();
}

void StartPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        refreshLook();
}

void StartPage::refreshLook()
{
    if (!m_recentHead)
        return;
    const int side = 3 * iconSide(fontMetrics());
    m_mark->setPixmap(applicationIcon().pixmap(QSize(side, side), devicePixelRatioF()));
    m_middle->setMaximumWidth(scaledWidth(columnWidth, fontMetrics()));
    m_name->setFont(titleFont(font()));
    m_recentHead->setFont(headFont(font()));
}

} // namespace candour
