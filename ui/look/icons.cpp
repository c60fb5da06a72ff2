#include "look/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <array>
#include <cmath>
#include <memory>

// Q_INIT_RESOURCE declares a function and so cannot stand in a namespace.
static void loadIconResources()
{
    Q_INIT_RESOURCE(ui);
}

namespace candour {

namespace {

constexpr std::array<const char *, glyphCount> names {
    "search", "plus", "chevron-left", "chevron-right", "chevron-up", "chevron-down", "arrow-left", "arrow-right",
    "undo", "redo", "filter", "columns", "sort-ascending", "sort-descending", "save-view", "edit", "withdraw",
    "restore", "link", "calendar", "clock", "clock-overdue", "pause", "check", "warning", "info", "critical",
    "person", "people", "ward", "incident", "response", "action", "audit", "national", "feedback", "theme",
    "committee", "meeting", "report", "import", "export", "dashboard", "settings", "sun", "moon", "text-size",
    "help", "fullscreen", "close", "more", "copy", "paste", "remove", "state-open", "state-half", "state-full",
    "state-overdue", "state-paused"};

QByteArray drawing(const QString &name)
{
    loadIconResources();
    QFile file(QStringLiteral(":/candour/icons/%1.svg").arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// \return the drawing in device pixels, kept in Qt's pixmap cache
QPixmap glyphPixmap(const QString &name, int side, const QColor &colour)
{
    const QString key = QStringLiteral("candour/%1/%2/%3").arg(name).arg(side).arg(colour.rgba(), 0, 16);
    QPixmap pixmap;
    if (side <= 0 || QPixmapCache::find(key, &pixmap))
        return pixmap;

    QByteArray svg = drawing(name);
    svg.replace("currentColor", colour.name().toLatin1());
    QSvgRenderer renderer(svg);
    pixmap = QPixmap(side, side);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter, QRectF(0, 0, side, side));
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

/// Owned by its QIcon; holds a name and a role, and renders only when asked for pixels.
class GlyphEngine final : public QIconEngine
{
public:
    GlyphEngine(const QString &name, Role role) : m_name(name), m_role(role) { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const double ratio = painter->device() ? painter->device()->devicePixelRatio() : 1.0;
        const QSize size = rect.size();
        painter->drawPixmap(rect, scaledPixmap(size * ratio, mode, state, ratio));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    /// \param size in device pixels
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State /*state*/, qreal /*scale*/) override
    {
        return glyphPixmap(m_name, std::min(size.width(), size.height()), colour(mode));
    }

    QSize actualSize(const QSize &size, QIcon::Mode /*mode*/, QIcon::State /*state*/) override
    {
        const int side = std::min(size.width(), size.height());
        return {side, side};
    }

    QList<QSize> availableSizes(QIcon::Mode /*mode*/, QIcon::State /*state*/) override
    {
        return {QSize(16, 16), QSize(24, 24), QSize(32, 32), QSize(48, 48)};
    }

    QIconEngine *clone() const override { return new GlyphEngine(m_name, m_role); }
    QString key() const override { return QStringLiteral("candour-glyph"); }
    QString iconName() override { return m_name; }
    bool isNull() override { return false; }

private:
    [[nodiscard]] QColor colour(QIcon::Mode mode) const
    {
        const Colours &colours = Colours::of(QGuiApplication::palette());
        switch (mode) {
        case QIcon::Disabled: return colours[Role::Disabled];
        case QIcon::Selected: return colours[Role::Text];
        case QIcon::Normal:
        case QIcon::Active: break;
        }
        return colours[m_role];
    }

    QString m_name;
    Role m_role;
};

} // namespace

QString glyphName(Glyph glyph)
{
    return QString::fromLatin1(names[static_cast<std::size_t>(glyph)]);
}

QIcon glyphIcon(Glyph glyph, Role role)
{
    return QIcon(new GlyphEngine(glyphName(glyph), role));
}

void paintGlyph(QPainter &painter, const QRect &square, Glyph glyph, const QColor &colour)
{
    const double ratio = painter.device() ? painter.device()->devicePixelRatio() : 1.0;
    const int side = static_cast<int>(std::lround(std::min(square.width(), square.height()) * ratio));
    painter.drawPixmap(square, glyphPixmap(glyphName(glyph), side, colour));
}

QIcon applicationIcon()
{
    loadIconResources();
    QIcon icon;
    for (const int side : {16, 24, 32, 48, 64, 128, 256})
        icon.addPixmap(glyphPixmap(QStringLiteral("candour"), side, QColor(Qt::black)));
    return icon;
}

} // namespace candour
